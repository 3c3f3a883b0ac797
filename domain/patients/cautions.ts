/**
 * Why nobody is asked about a patient at present: safeguarding, the end of life. NHS England has
 * feedback in sensitive cases as guidance of its own (Friends and Family Test, 2019, 7.6). Few see it,
 * and the trail says that something was set and not what.
 */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { type CautionKind, patientCautions } from "@/db/schema/survey_invitations.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export type Caution = Awaited<ReturnType<typeof findCautions>>[number];

/** Those that hold; none for whoever may not know of any. */
export async function findCautions(read: Reader, actor: Actor, patientId: Id<"Patient">) {
  const { id } = await findPatient(read, actor, patientId);
  if (!holds(actor, "patient.caution")) return [];
  return await read.select({
    id: patientCautions.id,
    kind: patientCautions.kind,
    recordedAt: patientCautions.recordedAt,
    recordedByName: users.name,
  }).from(patientCautions).innerJoin(users, eq(users.id, patientCautions.recordedBy))
    .where(and(ofRecord(patientCautions.patientId, id), isNull(patientCautions.endedAt)))
    .orderBy(patientCautions.recordedAt, patientCautions.id);
}

export function setCaution(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  kind: CautionKind,
): Promise<Id<"PatientCaution">> {
  return change(store, actor, async (tx) => {
    authorise(actor, "patient.caution", undefined);
    const patient = await findPatient(tx, actor, patientId);
    const id = newId<"PatientCaution">();
    const set = await tx.insert(patientCautions).values({
      id,
      patientId: patient.id,
      kind,
      recordedAt: tx.now,
      recordedBy: actor.userId,
    }).onConflictDoNothing().returning({ id: patientCautions.id });
    if (set.length === 0) throw new Refusal("conflict", "This is recorded already");
    tx.audit("patient.caution_set", { patient: patient.id }, { caution: id });
    return id;
  });
}

export function endCaution(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  cautionId: Id<"PatientCaution">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "patient.caution", undefined);
    const patient = await findPatient(tx, actor, patientId);
    const ended = await tx.update(patientCautions)
      .set({ endedAt: tx.now, endedBy: actor.userId })
      .where(and(
        eq(patientCautions.id, cautionId),
        ofRecord(patientCautions.patientId, patient.id),
        isNull(patientCautions.endedAt),
      )).returning({ id: patientCautions.id });
    if (ended.length === 0) throw new Refusal("conflict", "This was ended before");
    tx.audit("patient.caution_ended", { patient: patient.id }, { caution: cautionId });
  });
}
