/** The call is over: whoever is in it has left, and its owner writes up what is not written yet. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import { endHandOversOf } from "@/domain/calls/hand_over_rings.ts";
import { endInvitesOf } from "@/domain/calls/invite.ts";
import { freeAfterCall } from "@/domain/calls/leave.ts";
import { leaveAll } from "@/domain/calls/leave_all.ts";
import { aboutCall, moveCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { seatedIn } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";

export function endCall(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    requireState(call, ["live"], "There is nothing to end");
    const seated = await seatedIn(tx, id);
    await moveCall(tx, call, { state: "ended", endedAt: tx.now, endedBy: actor.userId });
    await leaveAll(tx, id);
    await endHandOversOf(tx, call);
    await endInvitesOf(tx, id);
    for (const { userId } of seated) {
      if (!userId) continue;
      await freeAfterCall(tx, call, userId, userId === call.ownerId ? "writing_up" : "ready");
    }
    tx.audit("call.ended", aboutCall(call), {
      seconds: Math.round((Date.parse(tx.now) - Date.parse(call.answeredAt ?? tx.now)) / 1000),
    });
    await ringWhoIsDue(tx, call.hubId);
  });
}
