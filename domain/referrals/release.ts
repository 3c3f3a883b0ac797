/** Puts a case back in the queue, in its old place; what was written stays as that person's draft. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { heldByNobody } from "@/domain/referrals/claim_time.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";

export function releaseReferral(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    next(referral, "release");
    authorise(actor, "referral.release", referral);
    await moveReferral(tx, referral, "release", heldByNobody);
    tx.audit("referral.released", { referral: id, patient: referral.patientId });
  });
}
