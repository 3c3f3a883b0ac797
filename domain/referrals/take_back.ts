/** The practice goes on without waiting for the patient any longer. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { newsOfPatients, noNews } from "@/domain/referrals/tell.ts";

export function takeBack(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.invite", referral);
    await moveReferral(tx, referral, "take_back", {
      withPatientSince: null,
      withPatientBy: null,
    });
    await endLinks(tx, actor, { historyOf: id });
    await noNews(tx, referral, newsOfPatients);
    tx.audit("referral.taken_back", { referral: id, patient: referral.patientId }, {
      since: referral.withPatientSince,
    });
  });
}
