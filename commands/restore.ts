/** `restore DIR`: an install as it was when a backup was made, in an empty data folder. */
import { resolve } from "node:path";
import { inWords } from "@/commands/backup/in_words.ts";
import { readManifest } from "@/commands/backup/manifest.ts";
import { putBack } from "@/commands/backup/put_back.ts";
import { verifyBackup } from "@/commands/backup/verify.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { Instant } from "@/db/columns.ts";
import { longMoment } from "@/domain/time.ts";

/** Enough to see what is going on. */
const mostFaultsSaid = 20;

/** 0: it is back, or with `--check` could be. 1: refused, and the data folder is as it was. */
export async function restoreCommand(
  settings: Settings,
  args: readonly string[],
  tell = print,
): Promise<number> {
  const [given, ...more] = args.filter((arg) => arg !== "--check");
  if (!given || more.length > 0) throw new BadSetting("Say where from: restore FOLDER [--check]");
  const from = resolve(given);
  const manifest = await readManifest(from);
  if (!manifest) throw new BadSetting(`There is no backup in ${from}`);
  const moment = longMoment(manifest.moment as Instant);
  tell(`The backup in ${from} was made on ${moment} by Bedside ${manifest.version}.`);
  for (const fault of manifest.faults) tell(`Known since then: ${fault}.`);

  const damage = await Array.fromAsync(verifyBackup(from, manifest)).catch((error) => {
    throw inWords(error, from);
  });
  for (const each of damage.slice(0, mostFaultsSaid)) tell(`${each}.`);
  if (damage.length > 0) {
    throw new BadSetting("This backup is damaged. Nothing was restored: use another one");
  }
  tell(`It is whole: ${manifest.list.files} files, audit trail up to ${manifest.audit.hash}.`);
  if (args.includes("--check")) return 0;

  await putBack(from, manifest, settings).catch((error) => {
    throw inWords(error, settings.dataFolder);
  });
  tell(`Restored to ${settings.dataFolder}, which goes back to ${moment}:`);
  tell("what was done after that is not in it. Start Bedside, then run check.");
  return 0;
}

function print(sentence: string): void {
  say(`${sentence}\n`);
}
