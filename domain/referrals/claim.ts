/** A specialist takes a case from the queue: of two who try, one gets it and the other is told. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { held, lapsesLater } from "@/domain/referrals/claim_time.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { noNews } from "@/domain/referrals/tell.ts";
import { seeTakenFrom } from "@/domain/referrals/taken_from.ts";

export function claimReferral(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.claim", referral);
    const claim = held(actor, referral, tx.now);
    await moveReferral(tx, referral, "claim", claim);
    await lapsesLater(tx, id, claim);
    await noNews(tx, referral, ["case_replied"]);
    await seeTakenFrom(tx, actor);
    tx.audit("referral.claimed", { referral: id, patient: referral.patientId });
  });
}
