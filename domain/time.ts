/** Moments and days as people read them, in Europe/London whatever the machine's own zone. */
import type { Day, Instant } from "@/db/columns.ts";

export const zone = "Europe/London";

/** The local day on which a moment falls. */
export function dayOf(moment: Instant | Date): Day {
  return local(moment).toPlainDate().toString() as Day;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `6 August 2018`. By hand: a locale's formatter takes 170 us a day, and a list has hundreds. */
export function longDay(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** `Mon 6 August`, where many days stand below each other. */
export function shortDay(day: Day): string {
  const { dayOfWeek, month, day: date } = Temporal.PlainDate.from(day);
  return `${weekdayNames[dayOfWeek - 1]} ${date} ${months[month - 1]}`;
}

/** `5:30pm`, `midday`, `midnight`, as the NHS content style guide writes times. */
export function timeOfDay(moment: Instant): string {
  const { hour, minute } = local(moment);
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** `6 August 2018 at 5:30pm` */
export const longMoment = (moment: Instant): string =>
  `${longDay(dayOf(moment))} at ${timeOfDay(moment)}`;

/** The same for a local time that somebody wrote down, such as a camera: `2018-08-06T17:30:00`. */
export const longLocal = (written: string): string =>
  longMoment(
    Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant().toString() as Instant,
  );

/** The first moment of a local day: midnight, an hour earlier in UTC while it is summer. */
export function startOfDay(day: Day): Instant {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone);
  return new Date(midnight.epochMilliseconds).toISOString() as Instant;
}

export const plusDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString() as Day;

export const dayAfter = (day: Day): Day => plusDays(day, 1);

export const dayBefore = (day: Day): Day => plusDays(day, -1);

/** A day as an address names it, `2026-03-02`; anything else is none. */
export function dayNamed(text: string | undefined): Day | undefined {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text ?? "")) return undefined;
  try {
    return Temporal.PlainDate.from(text!, { overflow: "reject" }).toString() as Day;
  } catch {
    return undefined;
  }
}

/** Whole years on a day. Days are compared as text, since a list asks this of every row. */
export function ageOn(dateOfBirth: Day, today: Day): number {
  const hadBirthday = today.slice(4) >= dateOfBirth.slice(4);
  return Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

/** `3 minutes`, `5 hours`, `2 days`: the largest whole unit, for waiting and overdue times. */
export function roughly(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 60) return count(minutes, "minute");
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), "hour");
  return count(Math.floor(minutes / (24 * 60)), "day");
}

/** `7 hours 30 minutes`: reckoned to the minute, and below one `less than a minute`. */
export function hoursAndMinutes(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes === 0) return milliseconds === 0 ? "0 minutes" : "less than a minute";
  const hours = Math.floor(minutes / 60);
  const parts = [hours && count(hours, "hour"), minutes % 60 && count(minutes % 60, "minute")];
  return parts.filter(Boolean).join(" ");
}

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;

function local(moment: Instant | Date): Temporal.ZonedDateTime {
  const text = moment instanceof Date ? moment.toISOString() : moment;
  return Temporal.Instant.from(text).toZonedDateTimeISO(zone);
}
