/** The practice no longer wants an answer, and says why. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { noticeKinds } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { endPauses } from "@/domain/clocks/pauses.ts";
import { endOpenBooking } from "@/domain/referrals/end_booking.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { noNews } from "@/domain/referrals/tell.ts";

export function withdrawReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.withdraw", referral);
    await moveReferral(tx, referral, "withdraw", {
      withdrawnBy: actor.userId,
      withdrawnAt: tx.now,
      withdrawnBecause: because,
    });
    await noNews(tx, referral, noticeKinds);
    if (referral.state === "with_patient") await endLinks(tx, actor, { historyOf: id });
    if (referral.state === "booked") await endOpenBooking(tx, actor, referral, "cancelled");
    if (referral.sentAt) {
      await endPauses(tx, referral);
      const { diedOn } = await findReferredPatient(tx, actor, id);
      if (diedOn) await keepRtt(tx, referral, { kind: "died" }, diedOn);
      else await keepRtt(tx, referral, { kind: "withdrawn" });
    }
    tx.audit("referral.withdrawn", { referral: id, patient: referral.patientId });
  });
}
