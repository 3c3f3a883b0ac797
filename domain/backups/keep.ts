/** Which backups stay: the newest of each of so many days, weeks and months, and the newest of all. */
import type { Day, Instant } from "@/db/columns.ts";
import { dayOf } from "@/domain/time.ts";

export interface KeepRules {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

export const usualRules: KeepRules = { days: 7, weeks: 4, months: 12 };

export interface Kept {
  readonly moment: Instant;
  /** Of an install with faults: it is kept beside the good ones and never in place of one. */
  readonly faulty: boolean;
}

const periods: Readonly<Record<keyof KeepRules, (day: Day) => string>> = {
  days: (day) => day,
  weeks: (day) => {
    const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
    return `${yearOfWeek}-${weekOfYear}`;
  },
  months: (day) => day.slice(0, 7),
};

/**
 * The moments of those that stay. Days without a backup do not count, so an install that stood
 * still for a year loses nothing by its next backup.
 */
export function keptBy(rules: KeepRules, backups: readonly Kept[]): ReadonlySet<Instant> {
  const newestFirst = backups.toSorted((one, two) => one.moment < two.moment ? 1 : -1);
  const kept = new Set(newestFirst.slice(0, 1).map(({ moment }) => moment));
  const good = newestFirst.filter(({ faulty }) => !faulty);
  if (good[0]) kept.add(good[0].moment);
  for (const [period, ofDay] of Object.entries(periods)) {
    const seen = new Set<string>();
    for (const { moment } of good) {
      const which = ofDay(dayOf(moment));
      if (seen.has(which)) continue;
      if (seen.size === rules[period as keyof KeepRules]) break;
      seen.add(which);
      kept.add(moment);
    }
  }
  return kept;
}

/** `7 days, 4 weeks, 12 months`; what is not named is none. Undefined where it is not understood. */
export function rulesNamed(text: string): KeepRules | undefined {
  const rules = { days: 0, weeks: 0, months: 0 };
  for (const part of text.split(",")) {
    const [, count, period] = /^\s*(\d{1,4}) (day|week|month)s?\s*$/.exec(part) ?? [];
    if (!period) return undefined;
    rules[`${period as "day" | "week" | "month"}s`] = Number(count);
  }
  return rules;
}
