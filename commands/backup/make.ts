/** Makes a backup: the database of one moment, then the files that its rows name, then the manifest. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { copiesIn } from "@/commands/backup/copies.ts";
import { type Encryption, encryptionFor } from "@/commands/backup/encryption.ts";
import { type Facts, factsOf, goesOnFrom } from "@/commands/backup/facts.ts";
import { type BackupFolder, openBackupFolder } from "@/commands/backup/folder.ts";
import type { Generation } from "@/commands/backup/generations.ts";
import { listText } from "@/commands/backup/list.ts";
import { listedFiles } from "@/commands/backup/listed_files.ts";
import { type Manifest, writeManifest } from "@/commands/backup/manifest.ts";
import { removeOld } from "@/commands/backup/remove_old.ts";
import { secretsFolder, secretsIn, writeSecret } from "@/commands/backup/secrets.ts";
import { stampOf } from "@/commands/backup/stamp.ts";
import { takeSnapshot } from "@/commands/backup/snapshot.ts";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { Reader } from "@/db/store.ts";
import { copyFiles } from "@/domain/photographs/copy_files.ts";
import type { StoredFile } from "@/domain/photographs/file_store.ts";
import { folderFiles, openFolderFiles } from "@/jobs/outside/files.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

export interface MadeBackup {
  readonly manifest: Manifest;
  /** Of its own, in the folder it was asked for. */
  readonly folder: string;
  readonly copied: number;
  readonly alreadyThere: number;
  /** Photographs that no backup needs any more. */
  readonly removed: number;
  /** How many backups the folder holds now. */
  readonly kept: number;
  /** Folders of others there that cannot be read. */
  readonly unreadable: readonly string[];
}

interface Listed extends StoredFile {
  readonly path: string;
}

/**
 * Needs nothing of a running server and holds it up by nothing. The new backup gets its name in
 * one step; until then the earlier ones stand as they are, and afterwards those go that the rules
 * no longer keep.
 */
export async function makeBackup(
  into: string,
  settings: Settings,
  { now, version }: { now: () => Date; version: string },
): Promise<MadeBackup> {
  const folder = await openBackupFolder(into, settings);
  const moment = now().toISOString();
  const own = join(folder.path, stampOf(moment));
  const partial = `${own}.partial`;
  try {
    const encryption = await encryptionFor(settings.backup, folder.path);
    await Deno.mkdir(partial, { mode: 0o700 });
    const { manifest, files } = await fill(partial, {
      folder,
      settings,
      encryption,
      moment,
      version,
    });
    await Deno.rename(partial, own);
    await syncFolder(folder.path);
    const made: Generation = { root: folder.path, folder: own, manifest };
    const { kept, removed } = await removeOld(
      { generations: [...folder.generations, made], unreadable: folder.unreadable },
      settings.backup.keep,
    );
    const copied = files.copied;
    return {
      manifest,
      folder: own,
      copied,
      alreadyThere: files.listed.length - copied,
      removed,
      kept,
      unreadable: folder.unreadable,
    };
  } catch (error) {
    await Deno.remove(partial, { recursive: true }).catch(() => {});
    throw error;
  } finally {
    folder.release();
  }
}

interface Making {
  readonly folder: BackupFolder;
  readonly settings: Settings;
  readonly encryption: Encryption | undefined;
  readonly moment: string;
  readonly version: string;
}

async function fill(into: string, making: Making) {
  const { folder, settings, encryption, moment, version } = making;
  await using snapshot = await takeSnapshot(settings, into, encryption);
  const facts = await factsOf(snapshot.read);
  await refuseOther(folder, snapshot.read);
  const files = await copyAll(snapshot.read, into, making);
  const database = await snapshot.keep(facts.migration);
  const list = await writeList(into, files.listed);
  const manifest = manifestOf(facts, {
    version,
    moment,
    database,
    list,
    encrypted: encryption?.manifest ?? null,
    faults: [...facts.faults, ...files.faults],
  });
  await writeManifest(into, manifest);
  return { manifest, files };
}

const manifestOf = (
  { audit, rows }: Facts,
  rest: Pick<Manifest, "version" | "moment" | "database" | "list" | "encrypted" | "faults">,
): Manifest => ({ kind: "bedside backup", format: 2, ...rest, audit, rows });

/** Another install's backups are not pushed out one by one. */
async function refuseOther({ path, generations }: BackupFolder, read: Reader): Promise<void> {
  const newest = generations.at(-1);
  if (!newest || await goesOnFrom(read, newest.manifest.audit)) return;
  throw new BadSetting(
    `${path} holds a backup that this install does not go on from: of another install, or of a time that a restore left behind. Choose another folder`,
  );
}

async function copyAll(
  read: Reader,
  into: string,
  { folder, settings, encryption, moment }: Making,
) {
  const listed: Listed[] = [];
  const faults: string[] = [];
  let copied = 0;
  const name = encryption?.manifest.folder ?? "files";
  const files = await openFolderFiles(join(folder.path, name));
  const copies = copiesIn(files, await listedFiles(folder.generations, name), encryption);
  for await (const found of copyFiles(read, folderFiles(settings.filesFolder), copies)) {
    if (typeof found === "string") {
      faults.push(found);
      continue;
    }
    listed.push({ path: `${name}/${found.key}`, sha256: found.sha256, bytes: found.bytes });
    if (found.copied) copied++;
  }
  const secrets = secretsFolder(settings.dataFolder);
  for (const secret of await secretsIn(secrets)) {
    const content = await Deno.readFile(join(secrets, secret));
    const sealed = encryption
      ? await new Response(await encryption.encrypt(new Blob([content]).stream())).bytes()
      : content;
    const written = await writeSecret(secretsFolder(into), secret, sealed);
    listed.push({ path: `${stampOf(moment)}/secrets/${secret}`, ...written });
    copied++;
  }
  return { listed, faults, copied };
}

async function writeList(folder: string, listed: readonly Listed[]) {
  const name = "files.sha256";
  const text = listText(listed);
  await writeWhole(join(folder, name), text);
  return {
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
    files: listed.length,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
