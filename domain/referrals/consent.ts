/** Consent to care by photographs: for this referral, or recorded for the patient before it. */
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { consents } from "@/db/schema/patients.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { careWording, purposeCatalogue } from "@/domain/patients/consents.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import { addConsent } from "@/domain/patients/record_consent.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { ConsentInput } from "@/domain/referrals/forms.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

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
      ofRecord(consents.patientId, referral.patientId),
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
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const { teaching, publication, ...care } = input;
    const decided = { ...care, purpose: "care", explained: careWording } as const;
    const consentId = await addConsent(tx, actor, referral.patientId, decided, id);
    await addWider(tx, actor, referral, care, { teaching, publication });
    await touchDraft(tx, referral);
    return consentId;
  });
}

/** Beside care, each by itself: who decided is the same, and to agree is in writing. */
async function addWider(
  tx: Tx,
  actor: Actor,
  { id, patientId }: Referral,
  { capacity, decidedBy }: Pick<ConsentInput, "capacity" | "decidedBy">,
  decisions: Pick<ConsentInput, "teaching" | "publication">,
): Promise<void> {
  for (const purpose of ["teaching", "publication"] as const) {
    const decision = decisions[purpose];
    if (!decision) continue;
    const form = decision === "given" ? "written" : "verbal";
    const explained = purposeCatalogue[purpose].hint;
    const decided = { purpose, decision, form, capacity, decidedBy, explained } as const;
    await addConsent(tx, actor, patientId, decided, id);
  }
}
