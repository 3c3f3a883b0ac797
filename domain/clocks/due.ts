/**
 * The clock of one referral: what counts for it, and how much of that it has.
 *
 * The target is the one that held on the day of sending; what counts on a day is what the service's
 * hours were on that day. A referral that was sent before the service kept hours, or with a priority
 * for which it has no target, is reckoned around the clock.
 */
import { eq } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import { everyHoliday } from "@/domain/clocks/holidays.ts";
import { type Terms, termsOf, termsOn } from "@/domain/clocks/terms.ts";
import { type AgreedHours, targetHours } from "@/domain/clocks/usual_targets.ts";
import {
  afterWorking,
  aroundTheClock,
  type Span,
  workingHours,
  type WorkingTime,
} from "@/domain/clocks/working_time.ts";
import { dayOf } from "@/domain/time.ts";

export interface Sent {
  readonly serviceId: Id<"Service">;
  readonly priority: Priority;
  readonly sentAt: Instant;
}

export interface Clock {
  readonly time: WorkingTime;
  /** Milliseconds of that time from sending to answer. */
  readonly target: number;
  /** The hours by which it is reckoned; none: around the clock. */
  readonly terms: Terms | undefined;
}

/** All that the clocks of one service need, read once for however many referrals. */
export interface ClockBook {
  readonly agreed: AgreedHours;
  readonly versions: readonly Terms[];
  readonly hours: WorkingTime;
}

/** By when it should be answered. */
export async function dueFor(
  read: Reader,
  { pauses = [], ...sent }: Sent & { readonly pauses?: readonly Span[] },
): Promise<Instant> {
  return dueBy(clockOf(await clockBook(read, sent.serviceId), sent), sent.sentAt, pauses);
}

export const dueBy = (clock: Clock, sentAt: Instant, pauses: readonly Span[]): Instant =>
  instantOf(new Date(afterWorking(clock.time, Date.parse(sentAt), clock.target, pauses)));

export async function clockBook(read: Reader, serviceId: Id<"Service">): Promise<ClockBook> {
  const [agreed] = await read.select({
    routineTargetHours: services.routineTargetHours,
    urgentTargetHours: services.urgentTargetHours,
  }).from(services).where(eq(services.id, serviceId));
  if (!agreed) throw new Error(`Cannot find the service ${serviceId}`);
  const versions = await termsOf(read, serviceId);
  const holidays = versions.length > 0 ? await everyHoliday(read) : new Map();
  return { agreed, versions, hours: hoursOf(versions, holidays) };
}

export const hoursOf = (
  versions: readonly Terms[],
  holidays: Awaited<ReturnType<typeof everyHoliday>>,
): WorkingTime => workingHours((day) => termsOn(versions, day)?.hours ?? {}, holidays);

export function clockOf(
  { agreed, versions, hours }: ClockBook,
  { priority, sentAt }: Pick<Sent, "priority" | "sentAt">,
): Clock {
  const terms = termsOn(versions, dayOf(sentAt));
  const minutes = terms?.targets[priority];
  if (terms && minutes !== undefined) return { time: hours, target: minutes * 60_000, terms };
  const target = targetHours(priority, agreed) * 3_600_000;
  return { time: aroundTheClock, target, terms: undefined };
}
