/**
 * How many referrals are to be expected, day by day, from how many came. Pure.
 *
 * The method is one that a manager can do by hand, and it is stated on the page: each weekday is
 * expected to bring what that weekday brought on average in the last twelve weeks, holidays left
 * out; a holiday what holidays brought in those weeks, or a Sunday where there was none.
 */
import type { Day } from "@/db/columns.ts";
import { dayAfter, plusDays } from "@/domain/time.ts";

export const weeksBehind = 12;
export const weeksAhead = 4;
/** With less than this behind it, an average of weekdays says nothing. */
export const leastDays = 14;

export interface Expected {
  readonly day: Day;
  readonly count: number;
  /** How the holiday is called, where it is one. */
  readonly holiday: string | undefined;
}

export interface Came {
  /** How many on each day; a day that is missing brought none. */
  readonly counts: ReadonlyMap<Day, number>;
  /** The first day on which the service could be sent anything. */
  readonly since: Day;
}

/** From tomorrow on; undefined where too little is known. */
export function forecast(
  { counts, since }: Came,
  holidays: ReadonlyMap<Day, string>,
  today: Day,
): readonly Expected[] | undefined {
  const earliest = plusDays(today, -7 * weeksBehind);
  const known = daysFrom(since > earliest ? since : earliest, today);
  if (known.length < leastDays) return undefined;
  const usual = averages(known.filter((day) => !holidays.has(day)), weekdayOf, counts);
  const onHolidays = averages(known.filter((day) => holidays.has(day)), () => 0, counts).get(0);
  return daysFrom(plusDays(today, 1), plusDays(today, 7 * weeksAhead + 1)).map((day) => ({
    day,
    count: holidays.has(day)
      ? onHolidays ?? usual.get(sunday) ?? 0
      : usual.get(weekdayOf(day)) ?? 0,
    holiday: holidays.get(day),
  }));
}

export interface Week {
  readonly from: Day;
  readonly to: Day;
  readonly expected: number;
  /** Cases that the planned sessions are reckoned to answer. */
  readonly staffed: number;
  /** Left at its end, with what waits now and what every week before left. */
  readonly left: number;
}

export function weeksOf(
  expected: readonly Expected[],
  staffed: ReadonlyMap<Day, number>,
  waiting: number,
): Week[] {
  let left = waiting;
  return Array.from({ length: Math.ceil(expected.length / 7) }, (_, week) => {
    const days = expected.slice(week * 7, week * 7 + 7);
    const sum = days.reduce((total, { count }) => total + count, 0);
    const answered = days.reduce((total, { day }) => total + (staffed.get(day) ?? 0), 0);
    left = Math.max(0, left + sum - answered);
    return {
      from: days[0]!.day,
      to: days.at(-1)!.day,
      expected: Math.round(sum),
      staffed: answered,
      left: Math.round(left),
    };
  });
}

const sunday = 7;
const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

function averages(
  days: readonly Day[],
  groupOf: (day: Day) => number,
  counts: ReadonlyMap<Day, number>,
): Map<number, number> {
  return new Map(
    [...Map.groupBy(days, groupOf)].map(([group, members]) => [
      group,
      members.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0) / members.length,
    ]),
  );
}

/** Without the last. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day < to; day = dayAfter(day)) days.push(day);
  return days;
}
