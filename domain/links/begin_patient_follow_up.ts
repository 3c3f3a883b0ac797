/**
 * A patient sends the new photographs that a specialist asked for: a follow-up begins for their
 * practice, and a link of its own asks them as any other does.
 */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor, HeldLink } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { addAddress, makeLink } from "@/domain/links/make.ts";
import { requireOwnLetter } from "@/domain/links/own_letter.ts";
import { findPatientFollowUp } from "@/domain/links/patient_follow_up.ts";
import { sendLink } from "@/domain/links/send.ts";
import { openVisit } from "@/domain/links/visits.ts";
import { insertFollowUp } from "@/domain/referrals/begin_follow_up.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { dayOf } from "@/domain/time.ts";

/** Of the new link, opened in this browser: it gave the date of birth at the letter. */
interface Begun {
  readonly token: string;
  readonly visit: string;
}

/** Whoever begins twice, or too late, is told by the page that this refusal shows again. */
export function beginPatientFollowUp(store: Store, actor: Actor): Promise<Begun> {
  return change(store, actor, async (tx) => {
    const held = requireOwnLetter(actor);
    authorise(actor, "link.ask", { id: held.referralId });
    const found = await findPatientFollowUp(tx, actor, dayOf(tx.now));
    if (found.kind !== "open") {
      throw new Refusal("conflict", "New photographs are not asked for, or were sent already");
    }
    const { earlier, priority } = found;
    const { followUpId, service } = await insertFollowUp(tx, actor, earlier, priority);
    tx.audit("referral.follow_up_begun", { referral: followUpId, patient: earlier.patientId }, {
      service: service.name,
      followUpOf: earlier.reference,
    });
    await invite(tx, actor, followUpId);
    return await linkTo(tx, held, followUpId);
  });
}

/** As if the practice had: it asked for the photographs by what its specialist said. */
async function invite(tx: Tx, actor: Actor, id: Id<"Referral">): Promise<void> {
  const [draft] = await tx.select().from(referrals).where(eq(referrals.id, id));
  await moveReferral(tx, { ...draft!, ...noNames }, "invite", {
    wayIn: "link",
    withPatientSince: tx.now,
    withPatientBy: actor.userId,
  });
  tx.audit("referral.invited", { referral: id, patient: draft!.patientId });
}

/** Sent to them as well, where the letter was: they may go on another day, on another device. */
async function linkTo(tx: Tx, held: HeldLink, referralId: Id<"Referral">): Promise<Begun> {
  const [letter] = await tx.select().from(patientLinks).where(eq(patientLinks.id, held.id));
  const { patientId, practiceId, way, sentTo, language, createdBy } = letter!;
  const id = await makeLink(tx, {
    referralId,
    patientId,
    practiceId,
    purpose: "history",
    way,
    sentTo,
    language,
    afterSending: "to_practice",
    createdBy,
  });
  tx.audit("link.made", { patient_link: id, patient: patientId }, { way, followUp: true });
  if ((way === "email" || way === "text") && sentTo) {
    await sendLink(tx, id, "invitation", { way, to: sentTo });
  }
  return { ...await addAddress(tx, id), visit: await openVisit(tx, id) };
}

/** What was made this moment has nobody yet who did anything with it. */
const noNames = {
  sentByName: null,
  claimedByName: null,
  closedByName: null,
  withdrawnByName: null,
} as const;
