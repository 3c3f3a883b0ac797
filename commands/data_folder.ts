/** The folder an install lives in: one process at a time, and closed to other people of the machine. */
import { join } from "node:path";
import { BadSetting } from "@/commands/settings.ts";

export interface DataFolder {
  readonly path: string;
  /** Writes, syncs and removes a few bytes; throws where the disk is full or not ours to write. */
  probe(): Promise<void>;
  /** Lets another process have the folder. The lock also ends with the process, however it ends. */
  release(): void;
}

/** Makes the folder when it is not there. Throws BadSetting, in words, where it cannot be used. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  let lock: Deno.FsFile;
  try {
    await Deno.mkdir(path, { recursive: true, mode: 0o700 });
    lock = await Deno.open(join(path, "lock"), { create: true, write: true, mode: 0o600 });
  } catch (error) {
    throw new BadSetting(`BEDSIDE_DATA ${path} cannot be written to: ${reason(error)}`);
  }
  if (!await lock.tryLock(true)) {
    lock.close();
    throw new BadSetting(
      `BEDSIDE_DATA ${path} is in use by another Bedside. Stop that one first, or choose another folder`,
    );
  }
  return {
    path,
    probe: () => probe(join(path, "probe")),
    release: () => lock.close(),
  };
}

async function probe(path: string): Promise<void> {
  const file = await Deno.open(path, { create: true, write: true, truncate: true, mode: 0o600 });
  try {
    await file.write(new Uint8Array(4096));
    await file.syncData();
  } finally {
    file.close();
    await Deno.remove(path);
  }
}

function reason(error: unknown): string {
  if (error instanceof Deno.errors.PermissionDenied) return "this user may not";
  if (error instanceof Deno.errors.NotADirectory || error instanceof Deno.errors.AlreadyExists) {
    return "it is not a folder";
  }
  return error instanceof Error ? error.message : String(error);
}
