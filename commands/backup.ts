/** `backup DIR`: the database, the photographs and the secrets of one moment, while the server runs. */
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
  const { manifest, copied, alreadyThere, removed } = await makeBackup(into, settings, {
    now,
    version: denoJson.version,
  }).catch((error) => {
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
  sayLine(`Backed up to ${into} as it was on ${longMoment(moment as Instant)}.`);
  return faults.length > 0 ? 2 : 0;
}

function sayLine(sentence: string): void {
  say(`${sentence}\n`);
}
