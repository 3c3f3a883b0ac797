/**
 * When an organisation is open, as people type it and read it: "8:30am to 1pm, 2pm to 6:30pm",
 * "closed", "24 hours". A day that is missing was never asked; an empty one is closed.
 */
import { type OpeningHours, type Weekday, weekdays } from "@/db/schema/organisations.ts";
import { zone } from "@/domain/time.ts";

export type Stretch = { readonly from: string; readonly to: string };
type Parsed = { readonly stretches: readonly Stretch[] } | { readonly problem: string };

/** The end of a day; 00:00 is its beginning. */
const midnight = "24:00";
const wholeDay: Stretch = { from: "00:00", to: midnight };

export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

/** Reads what somebody typed for one day. */
export function parseDay(typed: string): Parsed {
  const text = typed.trim().toLowerCase();
  if (text === "closed") return { stretches: [] };
  if (/^(open )?(24 hours|24h|all day)$/.test(text)) return { stretches: [wholeDay] };
  const stretches: Stretch[] = [];
  for (const part of text.split(/,|;| and /)) {
    const [from, to, ...more] = part.split(/\bto\b|-|–/).map(parseTime);
    if (!from || !to || more.length > 0) {
      return { problem: "must be like 8:30am to 6:30pm, or closed, or 24 hours" };
    }
    const until = to === "00:00" ? midnight : to;
    if (until <= from) {
      return { problem: "must close after it opens. Write hours past midnight on the next day" };
    }
    stretches.push({ from, to: until });
  }
  stretches.sort((a, b) => a.from.localeCompare(b.from));
  const overlap = stretches.some((each, index) => each.from < (stretches[index - 1]?.to ?? ""));
  return overlap ? { problem: "has hours that overlap" } : { stretches };
}

/** `8:30am to 1pm, 2pm to 6:30pm`; what is printed can be typed again. */
export function printDay(stretches: readonly Stretch[] | undefined): string {
  if (stretches === undefined) return "";
  if (stretches.length === 0) return "Closed";
  return stretches.map(({ from, to }) =>
    from === wholeDay.from && to === wholeDay.to
      ? "24 hours"
      : `${printTime(from)} to ${printTime(to)}`
  ).join(", ");
}

/** Every day as it would be typed, for a form to show. */
export const typedHours = (hours: OpeningHours): Readonly<Record<Weekday, string>> =>
  Object.fromEntries(weekdays.map((day) => [day, printDay(hours[day])])) as Record<Weekday, string>;

/** By the clock on the wall in London; undefined where that day's hours were never asked. */
export function isOpenAt(hours: OpeningHours, moment: Date): boolean | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone);
  const stretches = hours[weekdays[local.dayOfWeek - 1]!];
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  return stretches?.some(({ from, to }) => from <= time && time < to);
}

/** `8am`, `8.30 am`, `0830`, `18:00`, `midday` → `08:00` … */
function parseTime(typed: string): string | undefined {
  const text = typed.trim().replaceAll(" ", "");
  if (text === "midday" || text === "noon") return "12:00";
  if (text === "midnight") return "00:00";
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(text);
  if (!found) return undefined;
  const [, hours = "", minutes = "00", half] = found;
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > (half ? 12 : 24) || (half && hour === 0)) return undefined;
  // "9 to 5" could mean the night: without am or pm, minutes must be given.
  if (!half && found[2] === undefined) return undefined;
  const on24 = half ? hour % 12 + (half === "pm" ? 12 : 0) : hour;
  if (on24 === 24 && minutes !== "00") return undefined;
  return `${String(on24 % 24).padStart(2, "0")}:${minutes}`;
}

function printTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour % 24 === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}
