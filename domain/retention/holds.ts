/** Legal holds: while one stands, nothing of that record is destroyed, whatever was decided. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { legalHolds } from "@/db/schema/retention.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export type Hold = Awaited<ReturnType<typeof findHolds>>[number];

/** Those that stand: on this patient, or on everybody. */
export async function findHolds(read: Reader, actor: Actor, patientId?: Id<"Patient">) {
  const whose = patientId && (await findPatient(read, actor, patientId)).id;
  return await read.select({
    id: legalHolds.id,
    reason: legalHolds.reason,
    placedAt: legalHolds.placedAt,
    placedByName: users.name,
  }).from(legalHolds).innerJoin(users, eq(users.id, legalHolds.placedBy))
    .where(and(
      whose ? ofRecord(legalHolds.patientId, whose) : isNull(legalHolds.patientId),
      isNull(legalHolds.endedAt),
    )).orderBy(asc(legalHolds.placedAt), asc(legalHolds.id));
}

export function holdRecord(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  reason: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "retention.hold", undefined);
    const { id } = await findPatient(tx, actor, patientId);
    await place(tx, actor, { patientId: id, reason });
  });
}

/** For a public inquiry, say: nothing at all is destroyed until it is ended. */
export function holdEverything(store: Store, actor: Actor, reason: string): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "retention.set", undefined);
    await place(tx, actor, { patientId: null, reason });
  });
}

export function endHold(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "retention.hold", undefined);
    const { id } = await findPatient(tx, actor, patientId);
    await end(tx, actor, id, because);
  });
}

export function endHoldOnEverything(store: Store, actor: Actor, because: string): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "retention.set", undefined);
    await end(tx, actor, undefined, because);
  });
}

type Placed = Pick<typeof legalHolds.$inferInsert, "patientId" | "reason">;

async function place(tx: Tx, actor: Actor, { patientId, reason }: Placed): Promise<void> {
  const [standing] = await findHolds(tx, actor, patientId ?? undefined);
  if (standing) throw new Refusal("conflict", `${standing.placedByName} has placed a hold already`);
  const id = newId<"LegalHold">();
  await tx.insert(legalHolds)
    .values({ id, patientId, reason, placedBy: actor.userId, placedAt: tx.now });
  tx.audit("record.held", { hold: id, patient: patientId });
}

async function end(
  tx: Tx,
  actor: Actor,
  patientId: Id<"Patient"> | undefined,
  because: string,
): Promise<void> {
  const [standing] = await findHolds(tx, actor, patientId);
  if (!standing) throw new Refusal("conflict", "There is no hold any more");
  await tx.update(legalHolds).set({ endedBy: actor.userId, endedAt: tx.now })
    .where(and(eq(legalHolds.id, standing.id), isNull(legalHolds.endedAt)));
  tx.audit("record.hold_ended", { hold: standing.id, patient: patientId }, { because });
}
