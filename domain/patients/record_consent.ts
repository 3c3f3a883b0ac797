/** Somebody writes down what a patient decided; a change of mind is a new row. */
import { and, desc, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { consents } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { ConsentInput } from "@/domain/patients/consent_form.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export function recordConsent(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  input: ConsentInput,
): Promise<Id<"Consent">> {
  return change(store, actor, (tx) => addConsent(tx, actor, patientId, input));
}

/** The same inside a change that does more, such as sending a referral. */
export async function addConsent(
  tx: Tx,
  actor: Actor,
  patientId: Id<"Patient">,
  input: ConsentInput,
  referralId: Id<"Referral"> | null = null,
): Promise<Id<"Consent">> {
  const patient = await findPatient(tx, actor, patientId);
  authorise(actor, "consent.record", undefined);
  const { purpose, decision } = input;
  if (decision === "withdrawn") await requireGiven(tx, patient.id, purpose);

  const id = newId<"Consent">();
  await tx.insert(consents).values({
    id,
    patientId: patient.id,
    referralId,
    ...input,
    recordedBy: actor.userId,
    recordedAt: tx.now,
  });
  tx.audit("patient.consent_recorded", { consent: id, patient: patient.id }, {
    purpose,
    decision,
    form: input.form,
    capacity: input.capacity,
    ...(referralId ? { referralId } : {}),
  });
  return id;
}

async function requireGiven(tx: Tx, patientId: Id<"Patient">, purpose: ConsentInput["purpose"]) {
  const [newest] = await tx.select({ decision: consents.decision }).from(consents)
    .where(and(ofRecord(consents.patientId, patientId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.recordedAt), desc(consents.id)).limit(1);
  if (newest?.decision !== "given") {
    throw new Refusal(
      "invalid",
      `Consent for ${purpose} was not given, so it cannot be withdrawn. Record it as refused`,
    );
  }
}
