/** The call is over: whoever is in it has left, and its owner writes up what is not written yet. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import { leaveAll } from "@/domain/calls/leave_all.ts";
import { aboutCall, announceShifts, moveCall } from "@/domain/calls/move.ts";
import { requireState } from "@/domain/calls/states.ts";

export function endCall(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    requireState(call, ["live"], "There is nothing to end");
    await moveCall(tx, call, { state: "ended", endedAt: tx.now, endedBy: actor.userId });
    await leaveAll(tx, id);
    if (call.ownerId) {
      await tx.update(shifts).set({ state: "writing_up", stateSince: tx.now }).where(and(
        eq(shifts.userId, call.ownerId),
        eq(shifts.hubId, call.hubId),
        eq(shifts.state, "in_call"),
        isNull(shifts.endedAt),
      ));
    }
    announceShifts(tx, call.hubId);
    tx.audit("call.ended", aboutCall(call), {
      seconds: Math.round((Date.parse(tx.now) - Date.parse(call.answeredAt ?? tx.now)) / 1000),
    });
  });
}
