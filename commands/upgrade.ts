/**
 * Opens the database and brings it up to this Bedside: once, under the folder's lock, and with a
 * copy of how it was beside it until nobody wants to go back any more.
 */
import { basename, join } from "node:path";
import { refuseWithoutRoom } from "@/commands/backup/room.ts";
import { pathOf } from "@/commands/backup/snapshot.ts";
import { isStamp, stampOf } from "@/commands/backup/stamp.ts";
import { openDatabase } from "@/commands/open_database.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { Instant } from "@/db/columns.ts";
import { copyDatabase } from "@/db/copy.ts";
import { cannotStart, migrate, newer, standingOf } from "@/db/migrate.ts";
import type { Store } from "@/db/store.ts";
import { longMoment } from "@/domain/time.ts";

const daysKept = 14;

export const copiesFolder = (dataFolder: string) => join(dataFolder, "before-upgrade");

export interface Upgrading {
  readonly now?: () => Date;
  /** Where the migrations are, for tests. */
  readonly migrations?: string;
  /** Told of a copy that was made. */
  readonly onCopy?: (path: string) => void;
}

/** The caller holds the data folder. Throws in words where the database is not brought up to date. */
export async function openUpToDate(settings: Settings, options: Upgrading = {}): Promise<Store> {
  const { now = () => new Date(), migrations, onCopy = () => {} } = options;
  const store = await openDatabase(settings);
  try {
    const standing = await standingOf(store);
    if (standing === "newer") throw cannotStart(await wayBack(settings));
    if (standing !== "older" || !settings.databaseUrl.startsWith("file:")) {
      await migrate(store, migrations);
      await forgetCopies(settings, now());
      return store;
    }
    const copy = await copyBefore(settings, now());
    onCopy(copy);
    await migrate(store, migrations).catch(async (error) => {
      // A service manager that starts it again and again must not fill the disk.
      await Deno.remove(copy);
      throw cannotStart(
        `The database could not be brought up to this version, and is as it was before: start that version again. The reason: ${
          error instanceof Error ? firstReason(error) : error
        }`,
      );
    });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function copyBefore({ dataFolder, databaseUrl }: Settings, now: Date): Promise<string> {
  const folder = copiesFolder(dataFolder);
  const path = pathOf(databaseUrl);
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  const { size } = await Deno.stat(path);
  const log = await Deno.stat(`${path}-wal`).catch(() => ({ size: 0 }));
  // The migration itself may write every table anew.
  await refuseWithoutRoom(
    dataFolder,
    2 * (size + log.size),
    "an upgrade, which begins with a copy,",
  );
  const copy = join(folder, `${stampOf(now.toISOString())}.db`);
  await copyDatabase(path, `${copy}.partial`).catch(async (error) => {
    await Deno.remove(`${copy}.partial`).catch(() => {});
    throw new BadSetting(`No copy could be made before the upgrade: ${error.message}`);
  });
  await Deno.rename(`${copy}.partial`, copy);
  return copy;
}

/** Those of upgrades that went well for so long that nobody goes back any more. */
async function forgetCopies({ dataFolder }: Settings, now: Date): Promise<void> {
  const latest = stampOf(new Date(now.getTime() - daysKept * 86_400_000).toISOString());
  for (const path of await copiesIn(dataFolder)) {
    if (basename(path) < latest) await Deno.remove(path);
  }
}

async function copiesIn(dataFolder: string): Promise<string[]> {
  const folder = copiesFolder(dataFolder);
  const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);
  return names.filter((name) => isStamp(name.replace(/\.db$/, ""))).sort()
    .map((name) => join(folder, name));
}

/** An older Bedside on a newer database: what can be done, in one line. */
async function wayBack({ dataFolder, databaseUrl }: Settings): Promise<string> {
  const copy = databaseUrl.startsWith("file:") && (await copiesIn(dataFolder)).at(-1);
  if (!copy) return `${newer}. Start that version, or restore a backup of before with this one`;
  const made = longMoment(momentOf(basename(copy, ".db")));
  const database = pathOf(databaseUrl);
  return `${newer}. Start that version; or go back to how it was before the upgrade on ${made}, without what was done since: rm -f ${database}-wal ${database}-shm && mv ${copy} ${database}`;
}

const momentOf = (stamp: string) =>
  stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, "$1-$2-$3:$4:$5.$6Z") as Instant;

/** Never the values of a row: the driver's own words, the deepest of them. */
function firstReason(error: Error): string {
  return error.cause instanceof Error ? firstReason(error.cause) : error.message.split("\n")[0]!;
}
