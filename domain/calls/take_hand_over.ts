/** Whoever was asked comes into the call: to take it over, or to help. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callHandOvers, callMembers } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endRingsOf, letRingGo } from "@/domain/calls/end_rings.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import { type HandOver, lastHandOver } from "@/domain/calls/find_hand_overs.ts";
import { hasSkill } from "@/domain/calls/hand_over_rings.ts";
import { afterMove, handOverState } from "@/domain/calls/hand_over_states.ts";
import { handOverTo } from "@/domain/calls/leave.ts";
import { aboutCall, announceShifts, moveCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { requireRoom, seatedIn } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";

export function takeHandOver(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.take_over", undefined);
    requireState(call, ["live"], "There is nothing to take over");
    const asked = await lastHandOver(tx, actor, id);
    const state = asked && handOverState(asked);
    if (!asked || state !== "asked") throw new Refusal("conflict", whyNot(asked));
    const shift = await ownShift(tx, actor, call, asked);
    if ((await seatedIn(tx, id)).some(({ userId }) => userId === actor.userId)) {
      throw new Refusal("conflict", "You are in this call already");
    }
    if (asked.kind !== "cold") await requireRoom(tx, id);
    await endRingsOf(tx, call, (userId) => userId === actor.userId ? "answered" : "somebody_else");
    // Two who take it at once: the version of the call lets one of them.
    await moveCall(tx, call, {});
    await waitsNoMore(tx, actor, id);
    await tx.insert(callMembers).values({
      id: newId(),
      callId: id,
      kind: shift ? "operator" : "specialist",
      userId: actor.userId,
      name: `${actor.name}, ${actor.organisationName}`,
      state: "in",
      askedAt: tx.now,
      joinedAt: tx.now,
    });
    const over = afterMove(asked.kind, state, "take") === "done";
    await tx.update(callHandOvers)
      .set({ takenBy: actor.userId, takenAt: tx.now, endedAt: over ? tx.now : null })
      .where(eq(callHandOvers.id, asked.id));
    if (shift) {
      await letRingGo(tx, actor.userId, call.hubId);
      await tx.update(shifts).set({ state: "in_call", stateSince: tx.now })
        .where(eq(shifts.id, shift.id));
    }
    tx.audit("call.hand_over_taken", aboutCall(call), { kind: asked.kind, from: asked.fromId });
    if (asked.kind === "cold") await handOverTo(tx, call, asked.fromId, actor.userId);
    announceShifts(tx, call.hubId);
    await ringWhoIsDue(tx, call.hubId);
  });
}

/** Somebody who had asked to come in, and was asked to take the call over meanwhile. */
const waitsNoMore = (tx: Tx, { userId }: Actor, id: Id<"Call">) =>
  tx.update(callMembers).set({ state: "left", leftAt: tx.now, peerId: null }).where(and(
    eq(callMembers.callId, id),
    eq(callMembers.userId, userId),
    inArray(callMembers.state, ["asked", "waiting_room"]),
  ));

/** Undefined of somebody who was asked by name and is on no shift. */
async function ownShift(tx: Tx, actor: Actor, call: Call, asked: HandOver) {
  const shift = await tx.select().from(shifts).where(and(
    eq(shifts.userId, actor.userId),
    eq(shifts.hubId, call.hubId),
    isNull(shifts.endedAt),
  )).get();
  if (shift?.state === "in_call") {
    throw new Refusal("conflict", "You are in a call. End it or hand it over first");
  }
  const wanted = asked.toId ? asked.toId === actor.userId : shift && asked.toSkill &&
    hasSkill(shift, asked.toSkill);
  if (!wanted) throw new Refusal("forbidden", "This call was not offered to you");
  if (!shift && asked.kind !== "escalation") {
    throw new Refusal("conflict", "Go on shift first, then take this call");
  }
  return shift;
}

function whyNot(asked: HandOver | undefined): string {
  if (asked?.takenByName) return `${asked.takenByName} has taken this call`;
  return "This call is not offered any more: whoever offered it has kept it";
}
