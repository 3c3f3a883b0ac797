/** Somebody of the hub answers: the one who was rung, or whoever takes it out of turn. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callMembers } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endRingsOf, letRingGo } from "@/domain/calls/end_rings.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceShifts, moveCall } from "@/domain/calls/move.ts";
import { callBackNotNeeded } from "@/domain/calls/order_call_back.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { requireState, waitsForSomebody } from "@/domain/calls/states.ts";

/** Of two who press at once one has it, and the other is told who. */
export function answerCall(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    const shift = await ownShift(tx, actor, call.hubId);
    requireState(call, waitsForSomebody, "Take another, or wait for the next");
    await endRingsOf(tx, call, (userId) => userId === actor.userId ? "answered" : "somebody_else");
    await moveCall(tx, call, {
      state: "live",
      answeredAt: tx.now,
      answeredBy: actor.userId,
      ownerId: actor.userId,
    });
    await letRingGo(tx, actor.userId, call.hubId);
    await tx.update(shifts).set({ state: "in_call", stateSince: tx.now })
      .where(eq(shifts.id, shift.id));
    announceShifts(tx, call.hubId);
    await tx.insert(callMembers).values({
      id: newId(),
      callId: id,
      kind: "operator",
      userId: actor.userId,
      name: `${actor.name}, ${actor.organisationName}`,
      state: "in",
      askedAt: tx.now,
      joinedAt: tx.now,
    });
    await callBackNotNeeded(tx, id, "The call was answered");
    tx.audit("call.answered", aboutCall(call), {
      waitedSeconds: Math.round((Date.parse(tx.now) - Date.parse(call.placedAt)) / 1000),
    });
    await ringWhoIsDue(tx, call.hubId);
  });
}

/** Whoever answers is on shift, and in no other call. */
async function ownShift(tx: Tx, actor: Actor, hubId: Id<"Organisation">) {
  const shift = await tx.select().from(shifts)
    .where(and(eq(shifts.userId, actor.userId), eq(shifts.hubId, hubId), isNull(shifts.endedAt)))
    .get();
  if (!shift) throw new Refusal("conflict", "Go on shift first, then answer");
  if (shift.state === "in_call") {
    throw new Refusal(
      "conflict",
      "You are in a call. End it or hand it over, then answer this one",
    );
  }
  return shift;
}
