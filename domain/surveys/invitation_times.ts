/**
 * When an invitation and its reminders leave, by the clocks of Europe/London. Providers ask two to
 * three hours afterwards, or remind at most twice in fourteen days (iPLATO; Health Call); nobody is
 * written to at night.
 */
import { type Instant, instantOf } from "@/db/columns.ts";
import { zone } from "@/domain/time.ts";

/** Hours of the clock: from the one of an evening until the one of the next morning. */
export interface Night {
  readonly quietFrom: number;
  readonly quietUntil: number;
}

const hoursAfterwards = 2;
/** After the first message; none of them later than the days that an invitation lasts. */
const reminderDays = [5, 10] as const;
export const invitationDays = 14;
/** Later than that it is about nothing that anybody remembers. */
const longestLate = 24;

/** One that was to leave at night leaves in the morning. */
export const firstMessageAt = (happenedAt: Instant, night: Night): Instant =>
  notAtNight(local(happenedAt).add({ hours: hoursAfterwards }), night);

/** The moment itself, or the end of the night that it falls into. */
export const byDay = (moment: Instant, night: Night): Instant => notAtNight(local(moment), night);

/** At the same time of day as the first, whatever the clocks did in between. */
export const reminderAt = (sentAt: Instant, nth: 1 | 2, night: Night): Instant =>
  notAtNight(local(sentAt).add({ days: reminderDays[nth - 1]! }), night);

export const invitationOverAt = (sentAt: Instant): Instant =>
  instantOfZoned(local(sentAt).add({ days: invitationDays }));

export const isTooLate = (dueAt: Instant, now: Instant): boolean =>
  Temporal.Instant.from(dueAt).until(now).total("hours") > longestLate;

function notAtNight(moment: Temporal.ZonedDateTime, { quietFrom, quietUntil }: Night): Instant {
  const morning = { hour: quietUntil, minute: 0, second: 0, millisecond: 0 };
  if (moment.hour >= quietFrom) return instantOfZoned(moment.add({ days: 1 }).with(morning));
  if (moment.hour < quietUntil) return instantOfZoned(moment.with(morning));
  return instantOfZoned(moment);
}

const local = (moment: Instant) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
const instantOfZoned = (moment: Temporal.ZonedDateTime): Instant =>
  instantOf(new Date(moment.epochMilliseconds));
