/** Makes a backup: the database of one moment, then the files that its rows name, then the manifest. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Facts, factsOf, goesOnFrom } from "@/commands/backup/facts.ts";
import { type BackupFolder, openBackupFolder, secretsFolder } from "@/commands/backup/folder.ts";
import { type Manifest, writeManifest } from "@/commands/backup/manifest.ts";
import { copySecret, secretsIn } from "@/commands/backup/secrets.ts";
import { takeSnapshot } from "@/commands/backup/snapshot.ts";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { Reader } from "@/db/store.ts";
import { copyFiles } from "@/domain/photographs/copy_files.ts";
import type { StoredFile } from "@/domain/photographs/file_store.ts";
import { folderFiles } from "@/jobs/outside/files.ts";

export interface MadeBackup {
  readonly manifest: Manifest;
  readonly copied: number;
  readonly alreadyThere: number;
  readonly removed: number;
}

interface Listed extends StoredFile {
  readonly path: string;
}

/**
 * Needs nothing of a running server and holds it up by nothing. Until the manifest is in place,
 * in one step, the earlier backup of the folder stands; then what belongs to that one alone goes.
 */
export async function makeBackup(
  into: string,
  settings: Settings,
  { now, version }: { now: () => Date; version: string },
): Promise<MadeBackup> {
  const folder = await openBackupFolder(into, settings);
  try {
    await folder.tidy(folder.previous);
    const moment = now().toISOString();
    const stamp = moment.replaceAll(/[^0-9TZ]/g, "");
    await using snapshot = await takeSnapshot(settings, folder.path, `bedside-${stamp}.db`);
    const facts = await factsOf(snapshot.read);
    await refuseToReplace(folder, snapshot.read, facts);

    const files = await copyAll(snapshot.read, folder, settings);
    const database = await snapshot.keep(facts.migration);
    const list = await writeList(folder.path, `files-${stamp}.sha256`, files.listed);
    const { audit, rows } = facts;
    const faults = [...facts.faults, ...files.faults];
    const manifest: Manifest = {
      kind: "bedside backup",
      format: 1,
      version,
      moment,
      database,
      audit,
      rows,
      list,
      faults,
    };
    await writeManifest(folder.path, manifest);
    await folder.tidy(manifest);
    const removed = await removeOthers(folder, files.listed);
    const copied = files.copied;
    return { manifest, copied, alreadyThere: files.listed.length - copied, removed };
  } finally {
    folder.release();
  }
}

/** A damaged database, or another install's, never takes the place of a good backup. */
async function refuseToReplace({ path, previous }: BackupFolder, read: Reader, facts: Facts) {
  if (!previous) return;
  if (facts.faults.length > 0) {
    throw new BadSetting(
      `${
        facts.faults[0]
      }. The backup in ${path} is left as it is; to keep one of the damaged database too, choose another folder`,
    );
  }
  if (!await goesOnFrom(read, previous.audit)) {
    throw new BadSetting(
      `${path} holds a backup that this install does not go on from: of another install, or of a time that a restore left behind. Choose another folder`,
    );
  }
}

async function copyAll(read: Reader, folder: BackupFolder, settings: Settings) {
  const listed: Listed[] = [];
  const faults: string[] = [];
  let copied = 0;
  for await (const found of copyFiles(read, folderFiles(settings.filesFolder), folder.files)) {
    if (typeof found === "string") {
      faults.push(found);
      continue;
    }
    listed.push({ path: `files/${found.key}`, sha256: found.sha256, bytes: found.bytes });
    if (found.copied) copied++;
  }
  const secrets = secretsFolder(settings.dataFolder);
  for (const name of await secretsIn(secrets)) {
    const written = await copySecret(secrets, secretsFolder(folder.path), name);
    if (written) listed.push({ path: `secrets/${name}`, ...written });
    copied++;
  }
  return { listed, faults, copied };
}

async function writeList(folder: string, name: string, listed: readonly Listed[]) {
  const lines = listed.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
  await writeWhole(join(folder, name), lines);
  return {
    name,
    sha256: createHash("sha256").update(lines).digest("hex"),
    files: listed.length,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What the install no longer has, its backup should not have either. */
async function removeOthers({ files }: BackupFolder, listed: readonly Listed[]): Promise<number> {
  const known = new Set(listed.map(({ path }) => path));
  let removed = 0;
  for await (const { key } of files.list()) {
    if (known.has(`files/${key}`)) continue;
    await files.remove(key);
    removed++;
  }
  return removed;
}
