/**
 * When a month's totals are due: the 12th working day of the month after it (Londonwide LMCs on the
 * Friends and Family Test in general practice, 2015).
 */
import type { Day, Month } from "@/db/columns.ts";

const workingDays = 12;

/** @param holidays days on which nobody works, beside Saturdays and Sundays */
export function returnDueOn(month: Month, holidays: ReadonlyMap<Day, string>): Day {
  let day = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 });
  let worked = 0;
  while (true) {
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString() as Day)) worked++;
    if (worked === workingDays) return day.toString() as Day;
    day = day.add({ days: 1 });
  }
}
