/** `drill FOLDER`: is the newest backup one that an install comes back from? It is tried. */
import { join } from "node:path";
import { openerFor } from "@/commands/backup/encryption.ts";
import { type Generation, generationAt } from "@/commands/backup/generations.ts";
import { inWords } from "@/commands/backup/in_words.ts";
import { putBack } from "@/commands/backup/put_back.ts";
import type { Drilled } from "@/commands/backup/record_file.ts";
import { refuseWithoutRoom } from "@/commands/backup/room.ts";
import { type Opener, verifyBackup } from "@/commands/backup/verify.ts";
import { check } from "@/commands/check.ts";
import { openDatabase } from "@/commands/open_database.ts";
import { folderArgument } from "@/commands/folder_argument.ts";
import { say } from "@/commands/say.ts";
import { takeSecondPlace } from "@/commands/second_place.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { z } from "zod";
import type { Instant } from "@/db/columns.ts";
import { migrate } from "@/db/migrate.ts";
import { longMoment } from "@/domain/time.ts";
import { folderFiles } from "@/jobs/outside/files.ts";

/** 0: it comes back whole. 1: it does not, and one line says why. */
export async function drillCommand(
  settings: Settings,
  args: readonly string[],
  now = () => new Date(),
): Promise<number> {
  const from = folderArgument(args, "--json", "Say what to try: drill FOLDER");
  takeSecondPlace();
  const drilled = await drill(from, settings, now).catch((error) => {
    throw inWords(error, from);
  });
  if (args.includes("--json")) say(`${JSON.stringify(drilled)}\n`);
  else {
    say(
      `The backup of ${longMoment(drilled.of)} ${
        drilled.opened
          ? "comes back whole: it was restored and looked through."
          : "is as it was made. Its key is not here, so nothing was restored."
      }\n`,
    );
  }
  return 0;
}

export async function drill(
  from: string,
  settings: Settings,
  now: () => Date,
): Promise<z.output<typeof Drilled>> {
  const begun = now().getTime();
  const generation = await generationAt(from);
  const { manifest, root } = generation;
  for await (const damage of verifyBackup(generation)) throw new BadSetting(damage);
  const sealed = manifest.encrypted?.opensBy === "key" && settings.backup.identity === undefined;
  const opened = !sealed && manifest.database !== null;
  if (opened) {
    await comeBack(generation, await openerFor(manifest, settings.backup, root), settings);
  }
  const ended = now();
  return {
    at: ended.toISOString() as Instant,
    of: manifest.moment as Instant,
    seconds: Math.round((ended.getTime() - begun) / 1000),
    opened,
  };
}

/** Into a folder beside the install's own files, which is gone afterwards. */
async function comeBack(from: Generation, open: Opener, settings: Settings): Promise<void> {
  const folder = join(settings.dataFolder, "drill");
  const { database, list } = from.manifest;
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await refuseWithoutRoom(settings.dataFolder, database!.bytes + list.bytes, "a drill");
  const there: Settings = {
    ...settings,
    dataFolder: folder,
    filesFolder: join(folder, "files"),
    databaseUrl: `file:${folder}/bedside.db`,
  };
  try {
    await putBack(from, open, there);
    await lookThrough(there, from.manifest.faults);
  } finally {
    await Deno.remove(folder, { recursive: true }).catch(() => {});
  }
}

/** As `check` does, of what this very Bedside would start on. */
async function lookThrough(settings: Settings, known: readonly string[]): Promise<void> {
  const store = await openDatabase(settings);
  try {
    await migrate(store);
    const wrong: string[] = [];
    await check(store, folderFiles(settings.filesFolder), (sentence, isFault) => {
      if (isFault && !known.includes(sentence)) wrong.push(sentence);
    });
    if (wrong.length > 0) throw new BadSetting(wrong[0]!);
  } finally {
    await store.close();
  }
}
