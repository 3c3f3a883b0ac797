/** How many referrals came in and went out on each day. Heavy: ask it of `store.readLong`. */
import { and, eq, gte, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Day, Id, Instant } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { managedBy } from "@/domain/capacity/scope.ts";
import { dayOf, plusDays, startOfDay } from "@/domain/time.ts";

/** What waited longer than this before its answer is not looked for. */
const longestWaitDays = 112;

/** By the day on which each was sent, from the first day until before the last. */
export async function cameIn(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  from: Day,
  to: Day,
): Promise<Map<Day, number>> {
  const rows = await byHour(read, actor, serviceId, referrals.sentAt, [
    gte(referrals.sentAt, startOfDay(from)),
    lt(referrals.sentAt, startOfDay(to)),
  ]);
  return byDay(rows);
}

/** By the day on which each was answered. */
export async function wentOut(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  from: Day,
  to: Day,
): Promise<Map<Day, number>> {
  const rows = await byHour(read, actor, serviceId, referrals.answeredAt, [
    // The index is by when it was sent.
    gte(referrals.sentAt, startOfDay(plusDays(from, -longestWaitDays))),
    gte(referrals.answeredAt, startOfDay(from)),
    lt(referrals.answeredAt, startOfDay(to)),
    inArray(referrals.state, ["answered", "closed"]),
  ]);
  return byDay(rows);
}

/** The day on which the service was first sent anything. */
export async function firstDay(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<Day | undefined> {
  const first = await read.select({ at: referrals.sentAt }).from(referrals)
    .where(and(eq(referrals.serviceId, serviceId), isNotNull(referrals.sentAt), managedBy(actor)))
    .orderBy(referrals.sentAt).limit(1).get();
  return first?.at ? dayOf(first.at) : undefined;
}

/** London is ahead of UTC by whole hours, so an hour belongs to one of its days. */
async function byHour(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  column: SQLiteColumn,
  during: Parameters<typeof and>,
) {
  const hour = sql<string>`substr(${column}, 1, 13)`;
  return await read.select({ hour, count: sql<number>`count(*)` }).from(referrals)
    .where(and(eq(referrals.serviceId, serviceId), ...during, managedBy(actor)))
    .groupBy(hour);
}

function byDay(rows: readonly { readonly hour: string; readonly count: number }[]) {
  const days = new Map<Day, number>();
  for (const { hour, count } of rows) {
    const day = dayOf(`${hour}:00:00.000Z` as Instant);
    days.set(day, (days.get(day) ?? 0) + count);
  }
  return days;
}
