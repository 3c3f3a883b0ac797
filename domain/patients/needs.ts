/** What a patient needs to be reached and treated: noted, and ended when it no longer holds. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { patientNeeds } from "@/db/schema/patients.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
import type { Need } from "@/domain/patients/patient.ts";

/** Those that hold, oldest first, with who noted them. */
export async function findNeeds(read: Reader, actor: Actor, patientId: Id<"Patient">) {
  const { id } = await findPatient(read, actor, patientId);
  return await read.select({
    id: patientNeeds.id,
    kind: patientNeeds.kind,
    detail: patientNeeds.detail,
    recordedAt: patientNeeds.recordedAt,
    recordedByName: users.name,
  }).from(patientNeeds)
    .innerJoin(users, eq(users.id, patientNeeds.recordedBy))
    .where(and(eq(patientNeeds.patientId, id), isNull(patientNeeds.endedAt)))
    .orderBy(patientNeeds.recordedAt, patientNeeds.id);
}

export function addNeed(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  { kind, detail }: Need,
): Promise<Id<"PatientNeed">> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, patientId);
    authorise(actor, "patient.amend", undefined);
    if (patient.needs.some((need) => need.kind === kind && need.detail === detail)) {
      throw new Refusal("conflict", "This need is already noted");
    }
    const id = newId<"PatientNeed">();
    await tx.insert(patientNeeds).values({
      id,
      patientId: patient.id,
      kind,
      detail,
      recordedAt: tx.now,
      recordedBy: actor.userId,
    });
    tx.audit("patient.amended", { patient: patient.id }, { need: kind, added: id });
    return id;
  });
}

export function endNeed(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  needId: Id<"PatientNeed">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, patientId);
    authorise(actor, "patient.amend", undefined);
    const ended = await tx.update(patientNeeds).set({ endedAt: tx.now, endedBy: actor.userId })
      .where(and(
        eq(patientNeeds.id, needId),
        eq(patientNeeds.patientId, patient.id),
        isNull(patientNeeds.endedAt),
      )).returning({ kind: patientNeeds.kind });
    if (!ended[0]) throw new Refusal("conflict", "This need no longer holds: it was ended before");
    tx.audit("patient.amended", { patient: patient.id }, { need: ended[0].kind, ended: needId });
  });
}
