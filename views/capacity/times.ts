/** Times of the clock on the wall, and short days, as a plan of duty shows them. */
import type { Day } from "@/db/columns.ts";
import { printDay, weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import { longDay } from "@/domain/time.ts";

export const timesInWords = (session: { readonly from: string; readonly to: string }): string =>
  printDay([session]);

/** "Tue 3 Mar", where a table has little room. */
export const shortDay = (day: Day): string =>
  dayInWords(day).replace(/^(...)\w* (\d+) (...)\w*$/, "$1 $2 $3");

/** "Tuesday 3 March" */
export function dayInWords(day: Day): string {
  const weekday = Object.values(weekdayLabels)[Temporal.PlainDate.from(day).dayOfWeek - 1];
  return `${weekday} ${longDay(day).replace(/ \d{4}$/, "")}`;
}
