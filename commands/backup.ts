/** `backup DIR`: the database, the photographs and the secrets of one moment, while the server runs. */
import { type MadeBackup, makeBackup } from "@/commands/backup/make.ts";
import type { Made } from "@/commands/backup/record_file.ts";
import { inWords } from "@/commands/backup/in_words.ts";
import { folderArgument } from "@/commands/folder_argument.ts";
import { say } from "@/commands/say.ts";
import { takeSecondPlace } from "@/commands/second_place.ts";
import type { Settings } from "@/commands/settings.ts";
import type { z } from "zod";
import denoJson from "@/deno.json" with { type: "json" };
import type { Instant } from "@/db/columns.ts";
import { longMoment } from "@/domain/time.ts";

/** 0: made. 1: not made, and an earlier one is as it was. 2: made, of an install with faults. */
export async function backupCommand(
  settings: Settings,
  args: readonly string[],
  now = () => new Date(),
): Promise<number> {
  const into = folderArgument(args, "--json", "Say where to: backup FOLDER");
  takeSecondPlace();
  const begun = now().getTime();
  const made = await makeBackup(
    into,
    settings,
    {
      now,
      version: denoJson.version,
    },
  ).catch((error) => {
    throw inWords(error, into);
  });
  if (args.includes("--json")) sayLine(JSON.stringify(figuresOf(made, now().getTime() - begun)));
  else sayMade(made);
  return made.manifest.faults.length > 0 ? 2 : 0;
}

function figuresOf(
  { manifest, kept, unreadable }: MadeBackup,
  milliseconds: number,
): z.output<typeof Made> {
  const { moment, list, database, encrypted, faults } = manifest;
  return {
    moment: moment as Instant,
    seconds: Math.round(milliseconds / 1000),
    bytes: list.bytes + (database?.bytes ?? 0),
    files: list.files,
    kept,
    encrypted: encrypted !== null,
    faults: faults.length,
    unreadable: unreadable.length,
  };
}

function sayMade(
  { manifest, folder, copied, alreadyThere, removed, kept, unreadable }: MadeBackup,
): void {
  const { database, audit, faults, moment } = manifest;
  sayLine(
    database
      ? `The database: ${database.bytes} bytes, copied and verified.`
      : "The database is on a server: back it up there. This backup holds the photographs only.",
  );
  sayLine(
    `Photographs: ${copied} files copied, ${alreadyThere} there already, ${removed} removed.`,
  );
  sayLine(
    `The audit trail ends with entry ${audit.sequence}, ${audit.hash}. Keep that elsewhere too.`,
  );
  for (const fault of faults) sayLine(fault);
  if (faults.length > 0) sayLine(`Wrong in the install itself: ${faults.length}. Run check.`);
  sayLine(`Backed up to ${folder} as it was on ${longMoment(moment as Instant)}.`);
  for (const each of unreadable) sayLine(`${each} cannot be read. Remove it.`);
  sayLine(kept === 1 ? "It is the only backup there." : `There are ${kept} backups there now.`);
}

function sayLine(sentence: string): void {
  say(`${sentence}\n`);
}
