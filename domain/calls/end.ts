/** The call is over: whoever is in it has left, and its owner writes up what is not written yet. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { endNow } from "@/domain/calls/end_now.ts";
import { findCall } from "@/domain/calls/find.ts";
import { requireState } from "@/domain/calls/states.ts";

/** Anybody of the hub can: who answered it may be gone. */
export function endCall(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    requireState(call, ["live"], "There is nothing to end");
    await endNow(tx, call);
  });
}
