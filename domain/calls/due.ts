/** What of a hub's calls is due by the clock: it is asked each second, and reads what is open and no more. */
import { and, type Column, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { hubSettings, shifts } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";
import { ofHub, waits } from "@/domain/calls/find.ts";
import { hubsWithLateHandOvers } from "@/domain/calls/hand_overs_run_out.ts";
import { usualRules } from "@/domain/hubs/usual_settings.ts";

/** The hubs at which something is due now. Short enough to be asked every second. */
export async function hubsWithSomethingDue(
  read: Reader,
  now: Instant,
): Promise<Id<"Organisation">[]> {
  const [rings, waiting, writing, handOvers] = await Promise.all([
    read.selectDistinct({ hubId: calls.hubId }).from(callRings)
      .innerJoin(calls, eq(calls.id, callRings.callId))
      .where(and(isNull(callRings.endedAt), lte(callRings.until, now))),
    read.selectDistinct({ hubId: calls.hubId }).from(calls)
      .leftJoin(hubSettings, eq(hubSettings.hubId, calls.hubId))
      .where(and(
        waits,
        or(
          and(lte(calls.everybodyAt, now), isNull(calls.everybodySince)),
          since(
            calls.placedAt,
            hubSettings.answerWithinSeconds,
            usualRules.answerWithinSeconds,
            now,
          ),
        ),
      )),
    read.selectDistinct({ hubId: shifts.hubId }).from(shifts)
      .leftJoin(hubSettings, eq(hubSettings.hubId, shifts.hubId))
      .where(and(
        isNull(shifts.endedAt),
        eq(shifts.state, "writing_up"),
        since(shifts.stateSince, hubSettings.writingUpSeconds, usualRules.writingUpSeconds, now),
      )),
    hubsWithLateHandOvers(read, now),
  ]);
  const hubs = [...rings, ...waiting, ...writing].map(({ hubId }) => hubId);
  return [...new Set([...hubs, ...handOvers])];
}

/** Rings that nobody took. */
export const lateRings = (read: Reader, hubId: Id<"Organisation">, now: Instant) =>
  read.select({ ring: callRings, call: calls }).from(callRings)
    .innerJoin(calls, eq(calls.id, callRings.callId))
    .where(and(ofHub(hubId), isNull(callRings.endedAt), lte(callRings.until, now)));

/** Calls that were placed then or before, and wait still. */
export const waitingSince = (read: Reader, hubId: Id<"Organisation">, placedBefore: Instant) =>
  read.select().from(calls)
    .where(and(ofHub(hubId), waits, lte(calls.placedAt, placedBefore)));

/** So many seconds ago or more, by the hub's rule or the usual one. */
const since = (column: Column, rule: Column, usually: number, now: Instant) =>
  sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '+' || coalesce(${rule}, ${usually}) || ' seconds') <= ${now}`;
