/** Hand-overs that nobody took in time: the call is still with whoever offered it. */
import { and, eq, exists, isNull, lte, or, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { callHandOvers, callRings, calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import { ofHub } from "@/domain/calls/find.ts";
import {
  endHandOver,
  handOverOutsideSeconds,
  handOverSeconds,
} from "@/domain/calls/hand_over_rings.ts";
import { aboutCall } from "@/domain/calls/move.ts";
import { later } from "@/domain/calls/later.ts";

export async function hubsWithLateHandOvers(
  read: Reader,
  now: Instant,
): Promise<Id<"Organisation">[]> {
  const rows = await read.selectDistinct({ hubId: calls.hubId }).from(callHandOvers)
    .innerJoin(calls, eq(calls.id, callHandOvers.callId)).where(isLate(now));
  return rows.map(({ hubId }) => hubId);
}

export async function endLateHandOvers(tx: Tx, hubId: Id<"Organisation">): Promise<void> {
  for (const { id, call } of await lateHandOvers(tx, hubId, tx.now)) {
    await endHandOver(tx, call, id, "not_answered");
    tx.audit("call.hand_over_not_taken", aboutCall(call));
  }
}

export const lateHandOvers = (read: Reader, hubId: Id<"Organisation">, now: Instant) =>
  read.select({ id: callHandOvers.id, call: calls }).from(callHandOvers)
    .innerJoin(calls, eq(calls.id, callHandOvers.callId))
    .where(and(ofHub(hubId), isLate(now)));

/** Somebody was rung for it, or it waits for a specialist who is on no shift. */
const isLate = (now: Instant) =>
  and(
    isNull(callHandOvers.takenAt),
    isNull(callHandOvers.endedAt),
    or(
      lte(callHandOvers.askedAt, later(now, -handOverOutsideSeconds)),
      and(
        lte(callHandOvers.askedAt, later(now, -handOverSeconds)),
        exists(
          new QueryBuilder().select({ one: sql`1` }).from(callRings).where(and(
            eq(callRings.callId, callHandOvers.callId),
            eq(callRings.startedAt, callHandOvers.askedAt),
          )),
        ),
      ),
    ),
  );
