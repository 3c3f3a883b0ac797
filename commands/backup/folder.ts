/** The folder that a backup is made in: ours alone, and one backup at a time. */
import { join, resolve } from "node:path";
import { databaseName, listName, type Manifest, readManifest } from "@/commands/backup/manifest.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";

export interface BackupFolder {
  readonly path: string;
  readonly files: FileStore;
  readonly previous: Manifest | undefined;
  /** Removes databases and lists of earlier backups, also of those that were cut short. */
  tidy(keep: Manifest | undefined): Promise<void>;
  /** Lets another backup be made here. */
  release(): void;
}

export const filesFolder = (path: string) => join(path, "files");
export const secretsFolder = (path: string) => join(path, "secrets");

const others = ["lock", "files", "secrets", "manifest.json", "lost+found"];
const isOurs = (name: string) => {
  const whole = name.replace(/\.partial$/, "");
  return others.includes(whole) || databaseName.test(whole) || listName.test(whole);
};

/** Makes the folder when it is not there. Throws BadSetting, in words, where it cannot be used. */
export async function openBackupFolder(given: string, settings: Settings): Promise<BackupFolder> {
  const path = resolve(given);
  for (const used of [settings.dataFolder, settings.filesFolder].map((each) => resolve(each))) {
    if (path === used || path.startsWith(`${used}/`)) {
      throw new BadSetting(`${path} is inside ${used}, and would be lost with it`);
    }
  }
  let lock: Deno.FsFile;
  try {
    await Deno.mkdir(path, { recursive: true, mode: 0o700 });
    for await (const { name } of Deno.readDir(path)) {
      if (!isOurs(name)) {
        throw new BadSetting(`${path} holds other things (${name}). Choose an empty folder`);
      }
    }
    // Refused on some network disks; what is in it is closed to others one by one.
    await Deno.chmod(path, 0o700).catch(() => {});
    lock = await Deno.open(join(path, "lock"), { create: true, write: true, mode: 0o600 });
  } catch (error) {
    if (error instanceof BadSetting) throw error;
    throw new BadSetting(
      `${path} cannot be written to: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (!await lock.tryLock(true)) {
    lock.close();
    throw new BadSetting(`Another backup is being made in ${path}. Wait until it has ended`);
  }
  try {
    return {
      path,
      files: await openFolderFiles(filesFolder(path)),
      previous: await readManifest(path),
      tidy: (keep) => tidy(path, keep),
      release: () => lock.close(),
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

async function tidy(path: string, keep: Manifest | undefined): Promise<void> {
  const kept = [keep?.database?.name, keep?.list.name];
  for await (const { name } of Deno.readDir(path)) {
    const passing = name.endsWith(".partial") || databaseName.test(name) || listName.test(name);
    if (passing && !kept.includes(name)) await Deno.remove(join(path, name));
  }
}
