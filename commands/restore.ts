/** `restore DIR`: an install as it was when a backup was made, in an empty data folder. */
import { openerFor } from "@/commands/backup/encryption.ts";
import { type Generation, generationAt, generationsIn } from "@/commands/backup/generations.ts";
import { inWords } from "@/commands/backup/in_words.ts";
import { putBack } from "@/commands/backup/put_back.ts";
import { type Opener, verifyBackup } from "@/commands/backup/verify.ts";
import { folderArgument } from "@/commands/folder_argument.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import type { Instant } from "@/db/columns.ts";
import { lengthInWords } from "@/domain/backups/length_in_words.ts";
import { longMoment } from "@/domain/time.ts";

/** Enough to see what is going on. */
const mostFaultsSaid = 20;

/** 0: it is back, or with `--check` could be. 1: refused, and the data folder is as it was. */
export async function restoreCommand(
  settings: Settings,
  args: readonly string[],
  tell = print,
  now = () => new Date(),
): Promise<number> {
  const given = folderArgument(args, "--check", "Say where from: restore FOLDER [--check]");
  const generation = await generationAt(given);
  await sayWhich(generation, tell);
  const { manifest, root } = generation;
  const open = await openerFor(manifest, settings.backup, root);
  await refuseDamaged(generation, open, tell);
  if (args.includes("--check")) return 0;

  await putBack(generation, open, settings).catch((error) => {
    throw inWords(error, settings.dataFolder);
  });
  const moment = longMoment(manifest.moment as Instant);
  tell(`Restored to ${settings.dataFolder}, which goes back to ${moment}.`);
  sayLost(manifest, now(), tell);
  tell("Start Bedside, then run check.");
  return 0;
}

async function sayWhich({ manifest, root, folder }: Generation, tell: (line: string) => void) {
  const moment = longMoment(manifest.moment as Instant);
  tell(`The backup in ${folder} was made on ${moment} by Bedside ${manifest.version}.`);
  const others = (await generationsIn(root)).generations.filter((each) => each.folder !== folder);
  if (others.length > 0) {
    tell(`There are ${others.length} others. To restore one of them, name its folder:`);
    for (const each of others) {
      tell(`  ${each.folder}, of ${longMoment(each.manifest.moment as Instant)}`);
    }
  }
  for (const fault of manifest.faults) tell(`Known since then: ${fault}.`);
}

async function refuseDamaged(
  generation: Generation,
  open: Opener,
  tell: (line: string) => void,
): Promise<void> {
  const damage = await Array.fromAsync(verifyBackup(generation, open)).catch((error) => {
    throw inWords(error, generation.folder);
  });
  for (const each of damage.slice(0, mostFaultsSaid)) tell(`${each}.`);
  if (damage.length > 0) {
    throw new BadSetting("This backup is damaged. Nothing was restored: use another one");
  }
  const { list, audit } = generation.manifest;
  tell(`It is whole: ${list.files} files, audit trail up to ${audit.hash}.`);
}

/** To the minute: what people have to do again, or look up on paper. */
function sayLost(
  { moment, audit }: Generation["manifest"],
  now: Date,
  tell: (line: string) => void,
) {
  if (audit.at) {
    tell(`The last thing done that is in it was on ${longMoment(audit.at as Instant)}.`);
  }
  const from = longMoment(moment as Instant);
  const to = longMoment(now.toISOString() as Instant);
  const length = lengthInWords(now.getTime() - Date.parse(moment));
  tell(`Lost is what was done between ${from} and ${to}: ${length} at the most.`);
}

function print(sentence: string): void {
  say(`${sentence}\n`);
}
