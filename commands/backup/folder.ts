/** The folder that backups are made in: ours alone, and one backup at a time. */
import { join, resolve } from "node:path";
import { keyName } from "@/commands/backup/encryption.ts";
import { type Found, generationsIn } from "@/commands/backup/generations.ts";
import {
  databaseName,
  encryptedFolder,
  filesFolderOf,
  listName,
  manifestName,
} from "@/commands/backup/manifest.ts";
import { isStamp } from "@/commands/backup/stamp.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";

export interface BackupFolder extends Found {
  readonly path: string;
  /** Lets another backup be made here. */
  release(): void;
}

const others = ["lock", "files", "secrets", manifestName, keyName, "lost+found"];
const isOurs = (name: string) => {
  const whole = name.replace(/\.partial$/, "");
  return others.includes(whole) || isStamp(whole) || databaseName.test(whole) ||
    listName.test(whole) || encryptedFolder.test(whole);
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
    const found = await generationsIn(path);
    await tidy(path, found);
    return { path, ...found, release: () => lock.close() };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Removes what belongs to no backup: one that was cut short, photographs' folders of nobody. */
export async function tidy(path: string, { generations, unreadable }: Found): Promise<void> {
  const there = [...generations.map(({ folder }) => folder), ...unreadable];
  const allKnown = unreadable.length === 0;
  const known = new Set(generations.flatMap(({ root, folder, manifest }) => [
    filesFolderOf(manifest),
    ...folder === root ? [manifest.database?.name, manifest.list.name, "secrets"] : [],
  ]));
  for await (const { name } of Deno.readDir(path)) {
    const alone = name === "secrets" || databaseName.test(name) || listName.test(name) ||
      encryptedFolder.test(name);
    const forgotten = isStamp(name) && !there.includes(join(path, name));
    if (name.endsWith(".partial") || forgotten || alone && allKnown && !known.has(name)) {
      await Deno.remove(join(path, name), { recursive: true });
    }
  }
}
