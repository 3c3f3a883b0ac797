/** What an install knows of the backups that it makes by itself, and what there is to say of them. */
import type { Instant } from "@/db/columns.ts";
import { longMoment } from "@/domain/time.ts";

export interface Made {
  readonly moment: Instant;
  readonly seconds: number;
  /** Of the database and all files that belong to it. */
  readonly bytes: number;
  readonly files: number;
  /** How many backups there are now. */
  readonly kept: number;
  readonly encrypted: boolean;
  /** How many things were wrong with the install itself. */
  readonly faults: number;
  /** How many earlier ones lie there that nobody can make sense of. */
  readonly unreadable: number;
}

export interface Drilled {
  readonly at: Instant;
  /** The moment of the backup. */
  readonly of: Instant;
  readonly seconds: number;
  /** False where its key is kept elsewhere: then it was read, and nothing was restored from it. */
  readonly opened: boolean;
}

export interface Failed {
  readonly at: Instant;
  readonly words: string;
}

export interface BackupRecord {
  /** Since when there should be backups. */
  readonly since: Instant;
  readonly made: Made | null;
  readonly drilled: Drilled | null;
  /** Null where the last try was none. */
  readonly failed: Failed | null;
  readonly drillFailed: Failed | null;
}

/** Makes them, and tries them out; a rejection says in words why not. */
export interface Backups {
  record(): BackupRecord;
  make(signal: AbortSignal): Promise<Made>;
  drill(signal: AbortSignal): Promise<Drilled>;
}

const hour = 3_600_000;
/** One comes round every night, and may take hours. */
const longestWithout = 36 * hour;
const longestWithoutDrill = (7 * 24 + 36) * hour;

/**
 * In sentences, for whoever looks after the install; none where all is well. What a disk or a
 * program said is left out where anybody may ask.
 */
export function warningsOf(
  record: BackupRecord | undefined,
  now: Date,
  { reasons = true } = {},
): readonly string[] {
  if (!record) return [];
  const { since, made, drilled, failed, drillFailed } = record;
  const warnings: string[] = [];
  const because = ({ words }: Failed) => reasons ? `: ${words}` : "";
  if (failed) warnings.push(`No backup was made on ${longMoment(failed.at)}${because(failed)}`);
  if (isOlder(made?.moment ?? since, longestWithout, now)) {
    warnings.push(
      made
        ? `The last backup is of ${longMoment(made.moment)}`
        : "There is no backup of this install",
    );
  }
  if (made && made.faults > 0) {
    warnings.push(`The last backup found ${made.faults} wrong in this install: run check`);
  }
  if (made && made.unreadable > 0) {
    warnings.push(
      `${made.unreadable} of the backups cannot be read, so no photograph is removed: remove their folders`,
    );
  }
  if (drillFailed) {
    const when = longMoment(drillFailed.at);
    warnings.push(`A backup could not be restored in the drill on ${when}${because(drillFailed)}`);
  } else if (isOlder(drilled?.at ?? since, longestWithoutDrill, now)) {
    warnings.push(
      drilled
        ? `No backup was tried out since ${longMoment(drilled.at)}`
        : "No backup was ever tried out",
    );
  }
  return warnings;
}

const isOlder = (moment: Instant, than: number, now: Date) =>
  now.getTime() - Date.parse(moment) > than;
