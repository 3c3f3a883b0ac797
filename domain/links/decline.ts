/** "No, I would rather be seen in person": the draft is the practice's again, and it is told at once. */
import { and, desc, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { linkUserId, patientLinks } from "@/db/schema/links.ts";
import { consents } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { whoDecides, writeConsent } from "@/domain/links/consent.ts";
import { findLink, type PatientLink } from "@/domain/links/find.ts";
import { asksForPhotographs } from "@/domain/links/photographs_here.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { tellPractice } from "@/domain/links/tell_practice.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

/** Pressed twice is once. */
export async function declineLink(store: Store, actor: Actor, because: string): Promise<void> {
  try {
    await decline(store, actor, because);
  } catch (error) {
    const link = error instanceof Refusal && error.kind === "conflict" && actor.link &&
      await findLink(store.read, actor, actor.link.id);
    if (!link || link.declinedAt === null) throw error;
  }
}

function decline(store: Store, actor: Actor, because: string): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link, referral } = await requireOpen(tx, actor);
    await tx.update(patientLinks)
      .set({ declinedAt: tx.now, declinedBecause: because === "" ? null : because })
      .where(eq(patientLinks.id, link.id));
    await moveReferral(tx, referral, "take_back", { withPatientSince: null, withPatientBy: null });
    await noteConsent(tx, link, referral);
    await tellPractice(tx, link, "patient_declined", `declined:${link.id}`);
    tx.audit("link.declined", { patient_link: link.id, patient: link.patientId });
  });
}

/** What was agreed through a link holds no more, whoever agreed; else the patient has refused. */
async function noteConsent(tx: Tx, link: PatientLink, referral: Referral): Promise<void> {
  const [last] = await tx.select().from(consents).where(and(
    eq(consents.referralId, referral.id),
    eq(consents.purpose, "care"),
    eq(consents.recordedBy, linkUserId),
  )).orderBy(desc(consents.recordedAt), desc(consents.id)).limit(1);
  if (last?.decision === "given") return await writeConsent(tx, link, "withdrawn", last);
  // What somebody says for a patient is their word: the patient refused nothing.
  const who = link.answeredBy === "other" ? undefined : whoDecides(link);
  const asked = asksForPhotographs(await definitionOf(tx, referral));
  if (who && asked) await writeConsent(tx, link, "refused", who);
}
