/** Puts a verified backup where an install will live. */
import { join } from "node:path";
import { filesFolder, secretsFolder } from "@/commands/backup/folder.ts";
import { databaseOnItsWay, isHalfRestored } from "@/commands/backup/half_restored.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { copySecret } from "@/commands/backup/secrets.ts";
import { type ListedFile, listedIn } from "@/commands/backup/verify.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { newestMigration } from "@/db/migrate.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { folderFiles, openFolderFiles } from "@/jobs/outside/files.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

/** Holds the data folder while it works, so that no server starts on half of it. */
export async function putBack(from: string, manifest: Manifest, settings: Settings) {
  refuseUnfit(manifest, settings);
  await refuseFull(settings);
  const folder = await openDataFolder(settings.dataFolder);
  try {
    const onItsWay = databaseOnItsWay(settings.dataFolder);
    await Deno.writeFile(onItsWay, new Uint8Array(), { mode: 0o600 });
    const files = await openFolderFiles(settings.filesFolder);
    const text = await Deno.readTextFile(join(from, manifest.list.name));
    for (const listed of listedIn(text)) {
      const written = await putFile(from, listed, files, settings);
      if (written !== listed.sha256) throw lost(listed.path);
    }
    if (manifest.database) await putDatabase(from, manifest.database, onItsWay, settings);
    else await Deno.remove(onItsWay);
  } finally {
    folder.release();
  }
}

function refuseUnfit({ database }: Manifest, { databaseUrl }: Settings): void {
  const onServer = !databaseUrl.startsWith("file:");
  if (database && onServer) {
    throw new BadSetting("BEDSIDE_DB names a server, and this backup goes into a file: unset it");
  }
  if (!database && !onServer) {
    throw new BadSetting(
      "This backup holds photographs only. Restore the database on its server, and set BEDSIDE_DB",
    );
  }
  if (database && database.migration > newestMigration) {
    throw new BadSetting("This backup was made by a newer Bedside. Restore it with that version");
  }
}

/** Left by a start that came to nothing, by the disk, and by the one file where it unpacked itself. */
const notOfAnInstall = ["lock", "lost+found", ".unpacked"];

/** Nothing that is there is ever written over, but what an earlier restore left half done. */
async function refuseFull({ dataFolder, filesFolder }: Settings): Promise<void> {
  if (await isHalfRestored(dataFolder)) return;
  for (const folder of [dataFolder, filesFolder]) {
    const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);
    const [first] = names.filter((name) => !notOfAnInstall.includes(name));
    if (first === undefined) continue;
    throw new BadSetting(
      `${folder} is not empty (${first}). Restore into an empty or a new folder: set BEDSIDE_DATA`,
    );
  }
}

/** Answers with the hash of what is on the disk now. */
async function putFile(
  from: string,
  { path }: ListedFile,
  files: FileStore,
  { dataFolder }: Settings,
): Promise<string | undefined> {
  const key = path.slice(path.indexOf("/") + 1);
  if (path.startsWith("secrets/")) {
    return (await copySecret(secretsFolder(from), secretsFolder(dataFolder), key))?.sha256;
  }
  const { stream } = await folderFiles(filesFolder(from)).open(key);
  await files.write(key, stream);
  return (await files.hash(key))?.sha256;
}

async function putDatabase(
  from: string,
  { name, sha256 }: NonNullable<Manifest["database"]>,
  onItsWay: string,
  { dataFolder }: Settings,
): Promise<void> {
  const source = await Deno.open(join(from, name));
  {
    using target = await Deno.open(onItsWay, { write: true, truncate: true });
    for await (const chunk of source.readable) {
      for (let at = 0; at < chunk.byteLength;) at += await target.write(chunk.subarray(at));
    }
    await target.sync();
  }
  if ((await hashFile(onItsWay))?.sha256 !== sha256) throw lost(name);
  await Deno.rename(onItsWay, join(dataFolder, "bedside.db"));
  await syncFolder(dataFolder);
}

const lost = (path: string) =>
  new BadSetting(`${path} did not arrive whole. Is the disk well? Run restore again`);
