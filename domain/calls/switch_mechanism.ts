/** Those in the call go on by telephone, or come back to picture and sound. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callEvents, callMembers, calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { requireState } from "@/domain/calls/states.ts";

/** Either side may: whose line is poor is not known to the other. */
export function switchMechanism(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  mechanism: "video" | "telephone",
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    requireState(call, ["live"], "Nobody is in it");
    const member = await tx.select({ id: callMembers.id }).from(callMembers).where(and(
      eq(callMembers.callId, id),
      eq(callMembers.userId, actor.userId),
      eq(callMembers.state, "in"),
    )).get();
    if (!member) throw new Refusal("forbidden", "You are not in this call");
    await tx.update(calls).set({ mechanism }).where(eq(calls.id, id));
    if (mechanism === "telephone" && call.mechanism !== "telephone") {
      await tx.insert(callEvents).values({
        id: newId(),
        callId: id,
        memberId: member.id,
        kind: "switched_to_telephone",
        at: tx.now,
      });
    }
    announceCall(tx, call);
    tx.audit("call.line_changed", aboutCall(call), { mechanism });
  });
}
