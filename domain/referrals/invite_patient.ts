/** The patient is to tell the history and take the photographs: the draft waits for them. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";

export function invitePatient(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.invite", referral);
    await moveReferral(tx, referral, "invite", {
      wayIn: "link",
      withPatientSince: tx.now,
      withPatientBy: actor.userId,
    });
    tx.audit("referral.invited", { referral: id, patient: referral.patientId });
  });
}
