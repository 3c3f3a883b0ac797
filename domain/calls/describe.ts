/** The home says more of its call while it rings: whom it is about, what is wrong. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import type { CallAboutInput } from "@/domain/calls/forms.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { described } from "@/domain/calls/place.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { requireState } from "@/domain/calls/states.ts";
import { requireIntimateStillAllowed } from "@/domain/closer_looks/intimate.ts";

/** A red flag brings it before the calls that are none. */
export function describeCall(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  said: CallAboutInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.place", { organisationId: call.homeId });
    requireState(call, ["waiting", "ringing", "live"], "Say it in the next call");
    const known = await described(tx, actor, said);
    await requireIntimateStillAllowed(tx, id, known.patientId);
    await tx.update(calls).set(known).where(eq(calls.id, id));
    announceCall(tx, call);
    tx.audit("call.described", aboutCall({ id, patientId: known.patientId }), {
      urgency: known.urgency,
    });
    await ringWhoIsDue(tx, call.hubId);
  });
}
