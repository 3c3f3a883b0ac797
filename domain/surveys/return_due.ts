/**
 * When a month's totals are due: the 12th working day of the month after it (Londonwide LMCs on the
 * Friends and Family Test in general practice, 2015).
 */
import type { Day, Month } from "@/db/columns.ts";

/** Days on which nobody works, beside Saturdays and Sundays. */
type Holidays = ReadonlyMap<Day, string>;

const workingDays = 12;

export function returnDueOn(month: Month, holidays: Holidays): Day {
  const last = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 })
    .subtract({ days: 1 });
  return moved(last, workingDays, 1, holidays);
}

export const workingDaysBefore = (day: Day, count: number, holidays: Holidays): Day =>
  moved(Temporal.PlainDate.from(day), count, -1, holidays);

function moved(from: Temporal.PlainDate, count: number, by: 1 | -1, holidays: Holidays): Day {
  let day = from;
  for (let worked = 0; worked < count;) {
    day = day.add({ days: by });
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString() as Day)) worked++;
  }
  return day.toString() as Day;
}
