/** A home does not send what it began about a resident: it was a mistake, or is not needed any more. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { openHistoryLink } from "@/domain/links/find.ts";
import { endVisits } from "@/domain/links/visits.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { situation } from "@/domain/referrals/states.ts";

export function stopForResident(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "resident.refer", undefined);
    const link = await openHistoryLink(tx, actor, referralId);
    if (!link || referral.state !== "with_patient") {
      throw new Refusal("conflict", `${situation(referral)}. Your home can no longer end it`);
    }
    await tx.update(patientLinks).set({ withdrawnAt: tx.now, withdrawnBy: actor.userId })
      .where(eq(patientLinks.id, link.id));
    await endVisits(tx, link.id);
    await moveReferral(tx, referral, "withdraw", {
      withdrawnBy: actor.userId,
      withdrawnAt: tx.now,
      withdrawnBecause: `${actor.organisationName} began it and did not send it`,
    });
    const about = { patient: referral.patientId };
    tx.audit("link.withdrawn", { ...about, patient_link: link.id });
    tx.audit("referral.withdrawn", { ...about, referral: referralId });
  });
}
