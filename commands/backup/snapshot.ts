/** The database as it is at one moment: a copy of the file, or a server's answers. */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { copyDatabase, openCopy } from "@/db/copy.ts";
import { openStore, type Reader } from "@/db/store.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

export interface Snapshot extends AsyncDisposable {
  readonly read: Reader;
  /** Gives the copy its name; null where the database is kept on a server, and backed up there. */
  keep(migration: number): Promise<Manifest["database"]>;
}

export async function takeSnapshot(
  { databaseUrl: url, databaseToken: token }: Settings,
  folder: string,
  name: string,
): Promise<Snapshot> {
  if (url.startsWith("file:")) return await ofFile(pathOf(url), folder, name);
  const store = await openStore({ url, ...(token ? { token } : {}) });
  return {
    read: store.readLong,
    keep: () => Promise.resolve(null),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

async function ofFile(path: string, folder: string, name: string): Promise<Snapshot> {
  if (!await Deno.stat(path).then(({ isFile }) => isFile, () => false)) {
    throw new BadSetting(`There is no database at ${path}: BEDSIDE_DATA names another folder?`);
  }
  const partial = join(folder, `${name}.partial`);
  await copyDatabase(path, partial);
  const copy = openCopy(partial);
  return {
    read: copy.read,
    async keep(migration) {
      const whole = (await hashFile(partial))!;
      await Deno.rename(partial, join(folder, name));
      await syncFolder(folder);
      return { name, ...whole, migration };
    },
    [Symbol.asyncDispose]() {
      copy[Symbol.dispose]();
      return Deno.remove(partial).catch(() => {});
    },
  };
}

const pathOf = (url: string) =>
  url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
