/** The practice sends a link again: the same way or another, also one that is locked or too old. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { linkTokens, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds } from "@/domain/access/permissions.ts";
import { linksOf, openHistoryLink, type PatientLink } from "@/domain/links/find.ts";
import type { Invited } from "@/domain/links/invite.ts";
import { expiry, makeLink } from "@/domain/links/make.ts";
import { type Reach, reachBy } from "@/domain/links/reach.ts";
import { endVisits } from "@/domain/links/visits.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { requireWithPatient } from "@/domain/referrals/move.ts";

/** Valid for seven days from now. What the patient has answered so far stays; a withdrawn one begins anew. */
export function sendAgain(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  reach: Reach,
): Promise<Invited> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.invite", referral);
    requireWithPatient(referral);
    const open = await openHistoryLink(tx, actor, id);
    const linkId = open
      ? await renew(tx, open, reach)
      : await makeAnother(tx, actor, referral, reach);
    const { patientId } = referral;
    const handOver = await reachBy(tx, actor, { id: linkId, patientId }, "invitation", reach);
    tx.audit(open ? "link.renewed" : "link.made", { patient_link: linkId, patient: patientId }, {
      purpose: "history",
      way: reach.way,
      language: reach.language,
    });
    return { linkId, handOver };
  });
}

async function renew(tx: Tx, link: PatientLink, reach: Reach): Promise<Id<"PatientLink">> {
  if (link.lockedAt || isElsewhere(link, reach)) await endAddresses(tx, link.id);
  await tx.update(patientLinks)
    .set({ expiresAt: expiry(tx.now), lockedAt: null, wrongTries: 0 })
    .where(eq(patientLinks.id, link.id));
  return link.id;
}

/** The earlier message may have gone to a stranger: its address leads nowhere any more. */
const isElsewhere = (link: PatientLink, { way, sentTo }: Reach) =>
  link.sentTo !== null && link.way === way && link.sentTo !== sentTo;

async function endAddresses(tx: Tx, linkId: Id<"PatientLink">): Promise<void> {
  await tx.delete(linkTokens).where(eq(linkTokens.linkId, linkId));
  await endVisits(tx, linkId);
}

/** After one that was withdrawn; what is sent goes where it would have gone, where they may have that. */
async function makeAnother(
  tx: Tx,
  actor: Actor,
  { id: referralId, patientId, practiceId }: Referral,
  { way, sentTo, language }: Reach,
): Promise<Id<"PatientLink">> {
  const [last] = (await linksOf(tx, actor, referralId)).filter(({ purpose }) =>
    purpose === "history"
  );
  const straight = last?.afterSending === "to_service" && holds(actor, "referral.send");
  return await makeLink(tx, {
    referralId,
    patientId,
    practiceId,
    purpose: "history",
    way,
    sentTo,
    language,
    afterSending: straight ? "to_service" : "to_practice",
    createdBy: actor.userId,
  });
}
