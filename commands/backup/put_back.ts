/** Puts a verified backup where an install will live. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Generation, readList } from "@/commands/backup/generations.ts";
import { databaseOnItsWay, isHalfRestored } from "@/commands/backup/half_restored.ts";
import { isSecret } from "@/commands/backup/list.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { secretsFolder, writeSecret } from "@/commands/backup/secrets.ts";
import { type Opener, wrongIn } from "@/commands/backup/verify.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { newestMigration } from "@/db/migrate.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

/** Holds the data folder while it works, so that no server starts on half of it. */
export async function putBack(from: Generation, open: Opener, settings: Settings): Promise<void> {
  const { manifest } = from;
  refuseUnfit(manifest, settings);
  await refuseFull(settings);
  const folder = await openDataFolder(settings.dataFolder);
  try {
    const onItsWay = databaseOnItsWay(settings.dataFolder);
    await Deno.writeFile(onItsWay, new Uint8Array(), { mode: 0o600 });
    const files = await openFolderFiles(settings.filesFolder);
    for (const { path } of await readList(from) ?? []) {
      await putFile(path, await opened(join(from.root, path), open), files, settings);
    }
    if (manifest.database) await putDatabase(from, open, onItsWay, settings);
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

async function opened(path: string, open: Opener): Promise<ReadableStream<Uint8Array>> {
  const { readable } = await Deno.open(path);
  return await open(readable);
}

/** What is on the disk in the end is read again, and has to be what was on its way to it. */
async function putFile(
  path: string,
  content: ReadableStream<Uint8Array>,
  files: FileStore,
  { dataFolder }: Settings,
): Promise<void> {
  const passed = createHash("sha256");
  const name = path.split("/").slice(1);
  let there: string | undefined;
  if (isSecret(path)) {
    const bytes = await new Response(content as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();
    passed.update(bytes);
    there = (await writeSecret(secretsFolder(dataFolder), name.at(-1)!, bytes)).sha256;
  } else {
    const key = name.join("/");
    await files.write(key, ReadableStream.from(hashed(content, passed)));
    there = (await files.hash(key))?.sha256;
  }
  if (there !== passed.digest("hex")) throw lost(path);
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

async function putDatabase(
  { folder, manifest }: Generation,
  open: Opener,
  onItsWay: string,
  { dataFolder }: Settings,
): Promise<void> {
  const { name } = manifest.database!;
  const passed = createHash("sha256");
  {
    using target = await Deno.open(onItsWay, { write: true, truncate: true });
    for await (const chunk of hashed(await opened(join(folder, name), open), passed)) {
      for (let at = 0; at < chunk.byteLength;) at += await target.write(chunk.subarray(at));
    }
    await target.sync();
  }
  if ((await hashFile(onItsWay))?.sha256 !== passed.digest("hex")) throw lost(name);
  for await (const wrong of wrongIn(onItsWay, manifest)) throw new BadSetting(`${name}: ${wrong}`);
  await Deno.rename(onItsWay, join(dataFolder, "bedside.db"));
  await syncFolder(dataFolder);
}

const lost = (path: string) =>
  new BadSetting(`${path} did not arrive whole. Is the disk well? Run restore again`);
