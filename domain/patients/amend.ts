/** Details of a patient are changed; what they were before is kept. */
import { and, desc, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { patientAmendments, patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { type AmendedField, changedFields, fieldsInWords } from "@/domain/patients/amendments.ts";
import { findPatient, type Patient, visibleTo } from "@/domain/patients/find.ts";
import type { AmendInput } from "@/domain/patients/forms.ts";
import { settlePlaces } from "@/domain/patients/places.ts";
import { requireNew } from "@/domain/patients/register.ts";
import { longMoment } from "@/domain/time.ts";

export interface Amended {
  readonly fields: readonly AmendedField[];
  /** Not so where the patient moved to a place whose patients this person does not see. */
  readonly stillSeen: boolean;
}

export function amendPatient(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  { version, ...input }: AmendInput,
): Promise<Amended> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, patientId);
    authorise(actor, "patient.amend", undefined);
    if (patient.id !== patientId || patient.version !== version) {
      throw await whoWasQuicker(tx, patient.id);
    }
    const places = await settlePlaces(tx, actor, input, patient);
    const details = { ...input, ...places, ...stillLeft(input, patient, places) };
    if (details.nhsNumber) await requireNew(tx, actor, details.nhsNumber, patient.id);

    const changes = changedFields(patient, details);
    const fields = Object.keys(changes) as AmendedField[];
    if (fields.length === 0) {
      throw new Refusal("invalid", "Nothing is different. Change a detail, or go back");
    }
    const next = version + 1;
    const amended = await tx.update(patients).set({ ...details, version: next })
      .where(and(eq(patients.id, patient.id), eq(patients.version, version)))
      .returning({ id: patients.id });
    if (amended.length === 0) throw await whoWasQuicker(tx, patient.id);
    await tx.insert(patientAmendments).values({
      id: newId(),
      patientId: patient.id,
      version: next,
      changes,
      amendedBy: actor.userId,
      amendedAt: tx.now,
    });
    // The audit says which details; the amendment's own row says what they were.
    tx.audit("patient.amended", { patient: patient.id }, { fields, version: next });
    const seen = await tx.select({ id: patients.id }).from(patients)
      .where(and(eq(patients.id, patient.id), visibleTo(actor)));
    return { fields, stillSeen: seen.length > 0 };
  });
}

/** Whoever belongs to another practice now has not left that one. */
const stillLeft = (
  { leftPracticeOn }: Pick<AmendInput, "leftPracticeOn">,
  before: Patient,
  { practiceId }: Pick<AmendInput, "practiceId">,
) => ({ leftPracticeOn: practiceId === before.practiceId ? leftPracticeOn : null });

async function whoWasQuicker(tx: Tx, patientId: Id<"Patient">): Promise<Refusal> {
  const [last] = await tx.select({
    name: users.name,
    at: patientAmendments.amendedAt,
    changes: patientAmendments.changes,
  }).from(patientAmendments)
    .innerJoin(users, eq(users.id, patientAmendments.amendedBy))
    .where(eq(patientAmendments.patientId, patientId))
    .orderBy(desc(patientAmendments.version)).limit(1);
  const what = last
    ? `${last.name} changed ${fieldsInWords(Object.keys(last.changes))} on ${longMoment(last.at)}`
    : "This record was joined with another";
  return new Refusal(
    "conflict",
    `${what}, after you opened this page. Your changes are not saved yet: compare, then save again`,
  );
}
