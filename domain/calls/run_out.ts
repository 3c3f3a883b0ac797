/**
 * What the clock does to calls: rings that nobody took go on to the next, everybody is rung after a
 * while, and a call that nobody took in time becomes a call-back. All of it stands in the database,
 * so a process that was killed goes on where it was.
 */
import { and, eq, isNull, lte } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { hubsWithSomethingDue, lateRings, waitingSince } from "@/domain/calls/due.ts";
import { endRing, endRingsOf, waitsAgain } from "@/domain/calls/end_rings.ts";
import { endLateHandOvers } from "@/domain/calls/hand_overs_run_out.ts";
import { leaveAll } from "@/domain/calls/leave_all.ts";
import { later } from "@/domain/calls/later.ts";
import { aboutCall, announceCall, announceShifts, moveCall } from "@/domain/calls/move.ts";
import { orderCallBack } from "@/domain/calls/order_call_back.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";

export function letTimeRunOut(store: Store, hubId: Id<"Organisation">): Promise<void> {
  return change(store, jobAuthor("calls.clock"), async (tx) => {
    // Somebody may have answered since it was seen to be due.
    if (!(await hubsWithSomethingDue(tx, tx.now)).includes(hubId)) {
      return tx.audit("job.finished", { hub: hubId }, { due: "nothing" });
    }
    const rules = await rulesOf(tx, hubId);
    await endLateHandOvers(tx, hubId);
    await endLateRings(tx, hubId);
    await endUnanswered(tx, hubId, rules);
    await endWritingUp(tx, hubId, later(tx.now, -rules.writingUpSeconds));
    await ringWhoIsDue(tx, hubId);
  });
}

async function endLateRings(tx: Tx, hubId: Id<"Organisation">): Promise<void> {
  for (const { ring, call } of await lateRings(tx, hubId, tx.now)) {
    await endRing(tx, call, ring, "not_answered");
    await waitsAgain(tx, call.id);
    announceCall(tx, call);
    tx.audit("call.ring_ended", aboutCall(call), { rung: ring.userId });
  }
}

async function endUnanswered(
  tx: Tx,
  hubId: Id<"Organisation">,
  rules: Awaited<ReturnType<typeof rulesOf>>,
): Promise<void> {
  const placedBefore = later(tx.now, -rules.answerWithinSeconds);
  for (const call of await waitingSince(tx, hubId, placedBefore)) {
    await endRingsOf(tx, call, () => "not_answered");
    await moveCall(tx, call, { state: "unanswered", endedAt: tx.now });
    await leaveAll(tx, call);
    await orderCallBack(tx, call, rules, "Nobody answered in time");
    tx.audit("call.unanswered", aboutCall(call));
  }
}

async function endWritingUp(
  tx: Tx,
  hubId: Id<"Organisation">,
  since: Instant,
): Promise<void> {
  const done = await tx.update(shifts).set({
    state: "ready",
    stateSince: tx.now,
    idleSince: tx.now,
  })
    .where(and(
      eq(shifts.hubId, hubId),
      eq(shifts.state, "writing_up"),
      isNull(shifts.endedAt),
      lte(shifts.stateSince, since),
    )).returning({ id: shifts.id });
  for (const { id } of done) {
    tx.audit("shift.state_set", { shift: id }, {
      state: "ready",
      because: "time to write up is over",
    });
  }
  if (done.length > 0) announceShifts(tx, hubId);
}
