/** Whoever is rung lets the call go on to the next. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callRings } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endRing, waitsAgain } from "@/domain/calls/end_rings.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";

export function declineRing(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    const ring = await tx.select().from(callRings).where(and(
      eq(callRings.callId, id),
      eq(callRings.userId, actor.userId),
      isNull(callRings.endedAt),
    )).get();
    if (!ring) throw new Refusal("conflict", "This call does not ring for you any more");
    await endRing(tx, call, ring, "declined");
    await waitsAgain(tx, id);
    announceCall(tx, call);
    tx.audit("call.ring_declined", aboutCall(call));
    await ringWhoIsDue(tx, call.hubId);
  });
}
