/** The database as it is at one moment: a copy of the file, or a server's answers. */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Encryption } from "@/commands/backup/encryption.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { writeStream } from "@/commands/backup/write_whole.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { copyDatabase, openCopy } from "@/db/copy.ts";
import { openStore, type Reader } from "@/db/store.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";

export interface Snapshot extends AsyncDisposable {
  readonly read: Reader;
  /** Keeps the copy; null where the database is kept on a server, and backed up there. */
  keep(migration: number): Promise<Manifest["database"]>;
}

/** What may be read by whoever has the backup stays on the disk that the install itself is on. */
export const copyOnItsWay = (dataFolder: string) => join(dataFolder, "backup.partial");

export async function takeSnapshot(
  { databaseUrl: url, databaseToken: token, dataFolder }: Settings,
  folder: string,
  encryption: Encryption | undefined,
): Promise<Snapshot> {
  if (url.startsWith("file:")) return await ofFile(pathOf(url), dataFolder, folder, encryption);
  const store = await openStore({ url, ...(token ? { token } : {}) });
  return {
    read: store.readLong,
    keep: () => Promise.resolve(null),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

async function ofFile(
  path: string,
  dataFolder: string,
  folder: string,
  encryption: Encryption | undefined,
): Promise<Snapshot> {
  if (!await Deno.stat(path).then(({ isFile }) => isFile, () => false)) {
    throw new BadSetting(`There is no database at ${path}: BEDSIDE_DATA names another folder?`);
  }
  const copied = encryption ? copyOnItsWay(dataFolder) : join(folder, "bedside.db");
  const removed = () => encryption ? Deno.remove(copied).catch(() => {}) : Promise.resolve();
  // Of a backup that was killed.
  await removed();
  await copyDatabase(path, copied).catch(async (error) => {
    await removed();
    throw error;
  });
  const copy = openCopy(copied);
  return {
    read: copy.read,
    async keep(migration) {
      const name = encryption ? "bedside.db.age" : "bedside.db";
      const kept = join(folder, name);
      if (encryption) {
        const { readable } = await Deno.open(copied);
        await writeStream(kept, await encryption.encrypt(readable));
      }
      return { name, ...(await hashFile(kept))!, migration };
    },
    [Symbol.asyncDispose]() {
      copy[Symbol.dispose]();
      return removed();
    },
  };
}

export const pathOf = (url: string) =>
  url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
