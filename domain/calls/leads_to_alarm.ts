/**
 * Who leads a hub and is told of a call that nobody takes: those on shift who can be told, else all
 * who have a browser woken, who are on call by it.
 */
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { calls } from "@/db/schema/calls.ts";
import { pushSubscriptions, shifts } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";
import { rolesThat } from "@/domain/access/permissions.ts";
import { waits } from "@/domain/calls/find.ts";
import { later } from "@/domain/calls/later.ts";
import { unreachableAfterSeconds } from "@/domain/calls/ring.ts";
import { dayOf } from "@/domain/time.ts";

/** Undefined once somebody has answered, or the home has given up. */
export async function leadsToAlarm(read: Reader, callId: Id<"Call">, now: Date) {
  const call = await read.select().from(calls).where(and(eq(calls.id, callId), waits)).get();
  if (!call?.everybodySince) return undefined;
  const leads = await read.selectDistinct({
    userId: users.id,
    seenAt: shifts.lastSeenAt,
    browser: pushSubscriptions.id,
  }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(
      shifts,
      and(eq(shifts.userId, users.id), eq(shifts.hubId, call.hubId), isNull(shifts.endedAt)),
    )
    .leftJoin(
      pushSubscriptions,
      and(eq(pushSubscriptions.userId, users.id), isNull(pushSubscriptions.endedAt)),
    )
    .where(and(
      eq(memberships.organisationId, call.hubId),
      inArray(memberships.role, rolesThat("hub.manage")),
      lte(memberships.validFrom, dayOf(instantOf(now))),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
    ));
  const seenSince = later(instantOf(now), -unreachableAfterSeconds);
  const there = leads.filter(({ seenAt, browser }) =>
    seenAt !== null && (browser !== null || seenAt >= seenSince)
  );
  const told = there.length > 0 ? there : leads;
  return {
    userIds: [...new Set(told.map(({ userId }) => userId))],
    seconds: Math.round((Date.parse(call.everybodySince) - Date.parse(call.placedAt)) / 1000),
  };
}
