/** A hand-over that nobody takes: declined, taken back, or not answered in time. The call stays where it is. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callRings } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endRing } from "@/domain/calls/end_rings.ts";
import { findCall } from "@/domain/calls/find.ts";
import { openHandOver } from "@/domain/calls/find_hand_overs.ts";
import { endHandOver } from "@/domain/calls/hand_over_rings.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { ownSeat } from "@/domain/calls/seat_of.ts";

/** Of several who are rung one says no: it rings on for the others. */
export function declineHandOver(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.take_over", undefined);
    const asked = await openHandOver(tx, actor, id);
    const open = await tx.select().from(callRings)
      .where(and(eq(callRings.callId, id), isNull(callRings.endedAt)));
    const own = open.find(({ userId }) => userId === actor.userId);
    if (!asked || asked.takenAt || (!own && asked.toId !== actor.userId)) {
      throw new Refusal("conflict", "This call is not offered to you any more");
    }
    if (own) await endRing(tx, call, own, "declined");
    if (open.length <= 1) await endHandOver(tx, call, asked.id, "declined");
    announceCall(tx, call);
    tx.audit("call.hand_over_declined", aboutCall(call));
    await ringWhoIsDue(tx, call.hubId);
  });
}

/** Whoever is in the call for the hub can: not only who asked, whose line may be cut. */
export function takeBackHandOver(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.hand_over", call);
    await ownSeat(tx, actor, call);
    const asked = await openHandOver(tx, actor, id);
    if (!asked) throw new Refusal("conflict", "Nobody is being asked any more");
    if (asked.takenAt) throw new Refusal("conflict", `${asked.takenByName} is in the call already`);
    await endHandOver(tx, call, asked.id, "cancelled");
    tx.audit("call.hand_over_taken_back", aboutCall(call));
    await ringWhoIsDue(tx, call.hubId);
  });
}
