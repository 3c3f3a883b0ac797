/** Consent to care by photographs: for this referral, or recorded for the patient before it. */
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { consents } from "@/db/schema/patients.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { ConsentInput } from "@/domain/referrals/forms.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

/** What the patient is told; kept with the decision (BAD quality standards for teledermatology 3). */
export const consentWords =
  "I agree to photographs of my skin being taken, stored in my health record and shared securely " +
  "with the specialist team so that they can advise on my care. I understand that a photograph " +
  "can miss things and that I may be asked to come in. I can say no, or change my mind, and my " +
  "care will not be affected.";

export type CareConsent = NonNullable<Awaited<ReturnType<typeof findCareConsent>>>;

/** The decision that holds for this referral: the newest one. */
export async function findCareConsent(read: Reader, referral: Pick<Referral, "id" | "patientId">) {
  return await read.select({
    decision: consents.decision,
    form: consents.form,
    capacity: consents.capacity,
    decidedBy: consents.decidedBy,
    recordedAt: consents.recordedAt,
    recordedByName: users.name,
    referralId: consents.referralId,
  }).from(consents).innerJoin(users, eq(users.id, consents.recordedBy))
    .where(and(
      eq(consents.patientId, referral.patientId),
      eq(consents.purpose, "care"),
      or(isNull(consents.referralId), eq(consents.referralId, referral.id)),
    ))
    .orderBy(desc(consents.recordedAt), desc(consents.id)).limit(1).get();
}

export function recordReferralConsent(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  input: ConsentInput,
): Promise<Id<"Consent">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "consent.record", undefined);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const consentId = newId<"Consent">();
    await tx.insert(consents).values({
      id: consentId,
      patientId: referral.patientId,
      referralId: id,
      purpose: "care",
      decision: input.decision,
      form: input.form,
      capacity: input.capacity,
      decidedBy: input.capacity === "own_decision" ? null : input.decidedBy,
      explained: consentWords,
      recordedBy: actor.userId,
      recordedAt: tx.now,
    });
    await touchDraft(tx, referral);
    tx.audit("patient.consent_recorded", { consent: consentId, patient: referral.patientId }, {
      purpose: "care",
      decision: input.decision,
      referral: id,
    });
    return consentId;
  });
}
