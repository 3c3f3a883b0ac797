import { desc, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { consentPurposes, consents } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ConsentPurpose } from "@/domain/patients/consents.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export type Consent = Awaited<ReturnType<typeof findConsents>>[number];

/** Every decision of this patient, newest first. */
export async function findConsents(read: Reader, actor: Actor, patientId: Id<"Patient">) {
  const { id } = await findPatient(read, actor, patientId);
  return await read.select({
    id: consents.id,
    referralId: consents.referralId,
    purpose: consents.purpose,
    decision: consents.decision,
    form: consents.form,
    capacity: consents.capacity,
    decidedBy: consents.decidedBy,
    explained: consents.explained,
    recordedAt: consents.recordedAt,
    recordedByName: users.name,
  }).from(consents)
    .innerJoin(users, eq(users.id, consents.recordedBy))
    .where(ofRecord(consents.patientId, id))
    .orderBy(desc(consents.recordedAt), desc(consents.id));
}

/** What holds now for each purpose: the newest decision, or none because nobody asked. */
export function nowHolding(
  newestFirst: readonly Consent[],
): Readonly<Record<ConsentPurpose, Consent | undefined>> {
  const newest = (purpose: ConsentPurpose) =>
    newestFirst.find((consent) => consent.purpose === purpose);
  return Object.fromEntries(
    consentPurposes.map((purpose) => [purpose, newest(purpose)]),
  ) as Record<ConsentPurpose, Consent | undefined>;
}
