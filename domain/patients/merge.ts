/** Two records of one person become one; what moved, and who said so, is kept. */
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { lesions } from "@/db/schema/lesions.ts";
import {
  consents,
  patientAmendments,
  patientMerges,
  patientNeeds,
  patients,
} from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { changedFields } from "@/domain/patients/amendments.ts";
import { findPatient, type Patient } from "@/domain/patients/find.ts";
import type { MergeInput } from "@/domain/patients/forms.ts";
import { fillsFrom, requireJoinable } from "@/domain/patients/merging.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export function mergePatients(
  store: Store,
  actor: Actor,
  keptId: Id<"Patient">,
  { otherId, reason }: MergeInput,
): Promise<Id<"PatientMerge">> {
  return change(store, actor, async (tx) => {
    const kept = await findPatient(tx, actor, keptId);
    const other = await findPatient(tx, actor, otherId);
    authorise(actor, "patient.merge", undefined);
    requireJoinable(kept, other);
    if (kept.id !== keptId || other.id !== otherId) throw alreadyJoined();

    await giveUp(tx, other, kept);
    const fills = await fillGaps(tx, actor, other, kept);
    const moved = {
      referrals: await moveReferrals(tx, other, kept),
      needs: await moveNeeds(tx, actor, other, kept),
      lesions: await moveLesions(tx, other, kept),
      details: fills,
    };
    const id = newId<"PatientMerge">();
    await tx.insert(patientMerges).values({
      id,
      keptId: kept.id,
      mergedId: other.id,
      reason,
      moved,
      mergedBy: actor.userId,
      mergedAt: tx.now,
    });
    tx.audit("patient.merged", { patient: kept.id }, { merge: id, mergedId: other.id, moved });
    tx.audit("patient.merged", { patient: other.id }, { merge: id, keptId: kept.id });
    tx.announce("queue");
    return id;
  });
}

/** What would move, for the person who decides. */
export async function findWhatMoves(read: Reader, actor: Actor, otherId: Id<"Patient">) {
  const { id } = await findPatient(read, actor, otherId);
  const [sent] = await read.select({ count: count() }).from(referrals)
    .where(eq(referrals.patientId, id));
  const [decided] = await read.select({ count: count() }).from(consents)
    .where(ofRecord(consents.patientId, id));
  const [needed] = await read.select({ count: count() }).from(patientNeeds)
    .where(and(eq(patientNeeds.patientId, id), isNull(patientNeeds.endedAt)));
  const known = await read.$count(
    lesions,
    and(eq(lesions.patientId, id), isNull(lesions.removedAt)),
  );
  return {
    referrals: sent!.count,
    consents: decided!.count,
    needs: needed!.count,
    lesions: known,
  };
}

/** The other record, and any that were joined into it before, now point at the kept one. */
async function giveUp(tx: Tx, other: Patient, kept: Patient): Promise<void> {
  const gone = await tx.update(patients)
    .set({ mergedIntoId: kept.id, version: sql`${patients.version} + 1` })
    .where(and(eq(patients.id, other.id), isNull(patients.mergedIntoId)))
    .returning({ id: patients.id });
  if (gone.length === 0) throw alreadyJoined();
  await tx.update(patients).set({ mergedIntoId: kept.id })
    .where(eq(patients.mergedIntoId, other.id));
}

async function fillGaps(tx: Tx, actor: Actor, other: Patient, kept: Patient) {
  const fills = fillsFrom(other, kept);
  const version = kept.version + 1;
  await tx.update(patients).set({ ...fills, version }).where(eq(patients.id, kept.id));
  const fields = Object.keys(fills);
  if (fields.length > 0) {
    await tx.insert(patientAmendments).values({
      id: newId(),
      patientId: kept.id,
      version,
      changes: changedFields(kept, { ...kept, ...fills }),
      amendedBy: actor.userId,
      amendedAt: tx.now,
    });
  }
  return fields;
}

async function moveReferrals(tx: Tx, other: Patient, kept: Patient): Promise<string[]> {
  const moved = await tx.update(referrals).set({ patientId: kept.id })
    .where(eq(referrals.patientId, other.id)).returning({ id: referrals.id });
  return moved.map(({ id }) => id);
}

/** A need that both records say is said once. */
async function moveNeeds(tx: Tx, actor: Actor, other: Patient, kept: Patient): Promise<string[]> {
  for (const { kind, detail } of kept.needs) {
    await tx.update(patientNeeds).set({ endedAt: tx.now, endedBy: actor.userId }).where(and(
      eq(patientNeeds.patientId, other.id),
      eq(patientNeeds.kind, kind),
      sql`${patientNeeds.detail} IS ${detail}`,
      isNull(patientNeeds.endedAt),
    ));
  }
  const moved = await tx.update(patientNeeds).set({ patientId: kept.id })
    .where(eq(patientNeeds.patientId, other.id)).returning({ id: patientNeeds.id });
  return moved.map(({ id }) => id);
}

/**
 * Those that move keep their numbers where the kept record never gave these, removed ones included:
 * two lesions never have one number. Of the others it stays known what they were called before.
 */
async function moveLesions(tx: Tx, other: Patient, kept: Patient): Promise<string[]> {
  const numbers = { id: lesions.id, number: lesions.number };
  const own = await tx.select(numbers).from(lesions).where(eq(lesions.patientId, kept.id));
  const moving = await tx.select(numbers).from(lesions)
    .where(eq(lesions.patientId, other.id)).orderBy(asc(lesions.number));
  const taken = new Set(own.map(({ number }) => number));
  let last = Math.max(0, ...[...own, ...moving].map(({ number }) => number));
  const moved: string[] = [];
  for (const { id, number } of moving) {
    const given = taken.has(number) ? { number: ++last, numberBefore: number } : { number };
    await tx.update(lesions).set({ patientId: kept.id, ...given }).where(eq(lesions.id, id));
    moved.push(`${id}: ${number} became ${given.number}`);
  }
  return moved;
}

const alreadyJoined = () =>
  new Refusal("conflict", "One of these records was joined with another in the meantime");
