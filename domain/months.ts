/** Months by Europe/London: `2026-03`. */
import type { Day, Month } from "@/db/columns.ts";
import { longDay } from "@/domain/time.ts";

export const monthPattern = /^20\d\d-(0[1-9]|1[0-2])$/;

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** Its first and its last day. */
export function daysOf(month: Month): readonly [first: Day, last: Day] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return [`${month}-01` as Day, `${month}-${daysInMonth}` as Day];
}

/** All from the one to the other, the latest first. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  let month = Temporal.PlainYearMonth.from(last);
  while (month.toString() >= first) {
    months.push(month.toString() as Month);
    month = month.subtract({ months: 1 });
  }
  return months;
}

/** So many up to and with the last, the earliest first. */
export function monthsBack(last: Month, count: number): readonly Month[] {
  const from = Temporal.PlainYearMonth.from(last).subtract({ months: count - 1 });
  return monthsBetween(from.toString() as Month, last).toReversed();
}

/** `March 2026` */
export const monthInWords = (month: Month): string =>
  longDay(`${month}-01` as Day).slice("1 ".length);
