/** Rings that are over, each with how; whoever was rung is ready again. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callRings, calls, type ringResults } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import { announceShifts } from "@/domain/calls/move.ts";

type Result = typeof ringResults[number];
type Ring = Pick<typeof callRings.$inferSelect, "id" | "userId">;

interface OfHub {
  readonly id: Id<"Call">;
  readonly hubId: Id<"Organisation">;
}

/** All that are open for this call; of those it says who was rung. */
export async function endRingsOf(
  tx: Tx,
  call: OfHub,
  resultFor: (userId: Id<"User">) => Result,
): Promise<void> {
  const open = await tx.select({ id: callRings.id, userId: callRings.userId }).from(callRings)
    .where(and(eq(callRings.callId, call.id), isNull(callRings.endedAt)));
  for (const ring of open) await endRing(tx, call, ring, resultFor(ring.userId));
}

export async function endRing(tx: Tx, call: OfHub, ring: Ring, result: Result): Promise<void> {
  await tx.update(callRings).set({ endedAt: tx.now, result }).where(eq(callRings.id, ring.id));
  await tx.update(shifts).set({ state: "ready", stateSince: tx.now }).where(and(
    eq(shifts.userId, ring.userId),
    eq(shifts.hubId, call.hubId),
    eq(shifts.state, "ringing"),
    isNull(shifts.endedAt),
  ));
  announceShifts(tx, call.hubId);
}

/**
 * What rings for them goes on to the next, a hand-over too: nobody is rung while they are away or
 * in a call. Whoever lets it go has the next rung, in the same change.
 */
export async function letRingGo(
  tx: Tx,
  userId: Id<"User">,
  hubId: Id<"Organisation">,
): Promise<void> {
  const open = await tx.select({ ring: callRings, call: calls }).from(callRings)
    .innerJoin(calls, eq(calls.id, callRings.callId))
    .where(and(eq(callRings.userId, userId), eq(calls.hubId, hubId), isNull(callRings.endedAt)));
  for (const { ring, call } of open) {
    await endRing(tx, call, ring, "declined");
    await waitsAgain(tx, call.id);
  }
}

/** A call for which nobody is rung any more waits. */
export async function waitsAgain(tx: Tx, callId: Id<"Call">): Promise<void> {
  const open = await tx.select({ id: callRings.id }).from(callRings)
    .where(and(eq(callRings.callId, callId), isNull(callRings.endedAt))).limit(1);
  if (open.length > 0) return;
  await tx.update(calls).set({ state: "waiting" })
    .where(and(eq(calls.id, callId), inArray(calls.state, ["waiting", "ringing"])));
}
