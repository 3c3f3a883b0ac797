/** The patient is asked for the history and photographs: a link goes to them, the draft waits for it. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { AfterSending } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { leftToPractice } from "@/domain/links/left_to_practice.ts";
import { makeLink } from "@/domain/links/make.ts";
import { type Reach, reachBy, type ToHandOver } from "@/domain/links/reach.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { newsOfPatients, noNews } from "@/domain/referrals/tell.ts";
import { dayOf } from "@/domain/time.ts";

export interface Invitation extends Reach {
  readonly afterSending: AfterSending;
}

export interface Invited {
  readonly linkId: Id<"PatientLink">;
  /** Of a letter or a code, for whoever asked, once. */
  readonly handOver: ToHandOver | undefined;
}

export function invitePatient(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  invitation: Invitation,
): Promise<Invited> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.invite", referral);
    await noNews(tx, referral, newsOfPatients);
    const { afterSending, way, sentTo, language } = invitation;
    await moveReferral(tx, referral, "invite", {
      wayIn: "link",
      withPatientSince: tx.now,
      withPatientBy: actor.userId,
    });
    if (afterSending === "to_service") {
      authorise(actor, "referral.send", referral);
      const left = await leftToPractice(tx, referral, dayOf(tx.now));
      if (left.length > 0) {
        throw new Refusal("invalid", `${left.map(({ words }) => words).join(". ")}. ${instead}`);
      }
    }
    const { patientId, practiceId } = referral;
    const linkId = await makeLink(tx, {
      referralId: id,
      patientId,
      practiceId,
      purpose: "history",
      way,
      sentTo,
      language,
      afterSending,
      createdBy: actor.userId,
    });
    const sent = { id: linkId, patientId, practiceId };
    const handOver = await reachBy(tx, actor, sent, "invitation", invitation);
    tx.audit("referral.invited", { referral: id, patient: patientId });
    tx.audit("link.made", { patient_link: linkId, patient: patientId }, {
      purpose: "history",
      way,
      language,
      afterSending,
    });
    return { linkId, handOver };
  });
}

const instead = "Or have what the patient sends come to you first";
