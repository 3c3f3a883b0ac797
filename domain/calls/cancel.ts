/** The home gives up before anybody has answered; it can ask to be called back instead. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { endRingsOf } from "@/domain/calls/end_rings.ts";
import { findCall } from "@/domain/calls/find.ts";
import { leaveAll } from "@/domain/calls/leave_all.ts";
import { aboutCall, moveCall } from "@/domain/calls/move.ts";
import { callBackNotNeeded, orderCallBack } from "@/domain/calls/order_call_back.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { requireState, waitsForSomebody } from "@/domain/calls/states.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";

export function cancelCall(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { callBack }: { readonly callBack: boolean },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.place", { organisationId: call.homeId });
    requireState(call, waitsForSomebody, "End it in the call itself");
    await endRingsOf(tx, call, () => "cancelled");
    await moveCall(tx, call, { state: "abandoned", endedAt: tx.now, endedBy: actor.userId });
    await leaveAll(tx, call);
    tx.audit("call.cancelled", aboutCall(call), { callBack });
    if (callBack) {
      await orderCallBack(tx, call, await rulesOf(tx, call.hubId), "The home asked for it");
      tx.audit("call.call_back_asked", aboutCall(call));
    } else {
      await callBackNotNeeded(tx, id, "The home gave up the call");
    }
    await ringWhoIsDue(tx, call.hubId);
  });
}
