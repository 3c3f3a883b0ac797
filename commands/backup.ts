/** `backup DIR`: the database, the photographs and the secrets of one moment, while the server runs. */
import { constants, setPriority } from "node:os";
import { makeBackup } from "@/commands/backup/make.ts";
import { inWords } from "@/commands/backup/in_words.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import denoJson from "@/deno.json" with { type: "json" };
import type { Instant } from "@/db/columns.ts";
import { longMoment } from "@/domain/time.ts";

/** 0: made. 1: not made, and an earlier one is as it was. 2: made, of an install with faults. */
export async function backupCommand(
  settings: Settings,
  [into, ...more]: readonly string[],
  now = () => new Date(),
): Promise<number> {
  if (!into || more.length > 0) throw new BadSetting("Say where to: backup FOLDER");
  takeSecondPlace();
  const { manifest, folder, copied, alreadyThere, removed, kept } = await makeBackup(
    into,
    settings,
    {
      now,
      version: denoJson.version,
    },
  ).catch((error) => {
    throw inWords(error, into);
  });
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
  sayLine(kept === 1 ? "It is the only backup there." : `There are ${kept} backups there now.`);
  return faults.length > 0 ? 2 : 0;
}

/** Behind the server, and whatever else the machine does. */
function takeSecondPlace(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Then it is in nobody's way for longer.
  }
}

function sayLine(sentence: string): void {
  say(`${sentence}\n`);
}
