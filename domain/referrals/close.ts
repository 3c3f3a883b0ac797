/** The practice has acted on the plan: nothing is left to do. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { noteRead } from "@/domain/referrals/read_answer.ts";

export function closeReferral(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.close", referral);
    await moveReferral(tx, referral, "close", { closedAt: tx.now, closedBy: actor.userId });
    await noteRead(tx, actor, referral);
    // The patient may be asked how it was: domain/surveys/invite_after_answer.ts.
    await tx.enqueue("survey.happened", { referralId: id }, { dedupeKey: id });
    tx.audit("referral.closed", { referral: id, patient: referral.patientId });
  });
}
