/** Whether the resident agrees to the call, or who decided in their best interests. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import type { CallConsentInput } from "@/domain/calls/forms.ts";
import { aboutCall } from "@/domain/calls/move.ts";
import { requireState, requireUnfinished } from "@/domain/calls/states.ts";

/** Asked by the hub, in the call. It can be put right until the call is finished. */
export function recordConsent(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { consent, consentBy }: CallConsentInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.finish", call);
    requireState(call, ["live", "ended"], "Ask once somebody has answered");
    requireUnfinished(call);
    const said = {
      consent: consent ?? call.consent,
      consentBy: consentBy === undefined ? call.consentBy : consentBy || null,
    };
    await tx.update(calls).set(said).where(eq(calls.id, id));
    tx.audit("call.consent_recorded", aboutCall(call), said);
  });
}
