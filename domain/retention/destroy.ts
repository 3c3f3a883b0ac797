/**
 * Destroys a record for good: its rows inside one change, with its certificate in the trail; its files
 * right after, by a job of the same change. Only what a person said yes to, and is still due.
 */
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { destructionsUnderWay, retentionReviews } from "@/db/schema/retention.ts";
import { standingOfRecords } from "@/domain/retention/facts.ts";
import { isDue } from "@/domain/retention/find_due.ts";
import { keyedNumberHash } from "@/domain/retention/number_hash.ts";
import { findPeriods } from "@/domain/retention/periods.ts";
import {
  destroyedTables,
  photographsOfRecord,
  uploadsOfRecord,
} from "@/domain/retention/tables.ts";
import { dayOf } from "@/domain/time.ts";

type Approved = typeof retentionReviews.$inferSelect;

/** Whether it was destroyed: not where the yes was taken back, or something has happened since. */
export async function destroyApproved(
  tx: Tx,
  reviewId: Id<"RetentionReview">,
  key: string,
): Promise<boolean> {
  const [review] = await tx.select().from(retentionReviews).where(and(
    eq(retentionReviews.id, reviewId),
    eq(retentionReviews.state, "approved"),
  ));
  if (!review?.patientId || !review.destroysOn || review.destroysOn > dayOf(tx.now)) return false;
  const [standing] = await standingOfRecords(tx, [review.patientId], await findPeriods(tx));
  if (!standing || !isDue(standing, dayOf(tx.now))) {
    await tx.update(retentionReviews).set({ state: "outdated" })
      .where(eq(retentionReviews.id, reviewId));
    tx.audit("record.destruction_stopped", { retention: reviewId, patient: review.patientId }, {
      held: standing?.held ?? false,
      open: standing?.open ?? false,
    });
    return false;
  }
  await destroy(tx, review, review.patientId, key);
  return true;
}

async function destroy(
  tx: Tx,
  review: Approved,
  patientId: Id<"Patient">,
  key: string,
): Promise<void> {
  const people = await tx.select({ id: patients.id, nhsNumber: patients.nhsNumber }).from(patients)
    .where(sql`${patients.id} = ${patientId} OR ${patients.mergedIntoId} = ${patientId}`);
  const record = JSON.stringify(people.map(({ id }) => id));
  const keys = await filesOf(tx, record);
  const parts = await partsOf(tx, record);
  await tx.insert(destructionsUnderWay).values({ reviewId: review.id });
  await tx.update(retentionReviews).set({ patientId: null })
    .where(inArray(retentionReviews.patientId, people.map(({ id }) => id)));
  const rows: Record<string, number> = {};
  for (const [table, which] of destroyedTables) {
    const { rowsAffected } = await tx.run(
      sql`DELETE FROM ${sql.raw(table)} WHERE ${bound(which, record)}`,
    );
    if (rowsAffected > 0) rows[table] = rowsAffected;
  }
  await tx.delete(destructionsUnderWay).where(eq(destructionsUnderWay.reviewId, review.id));
  const nhsNumber = people.find((each) => each.nhsNumber)?.nhsNumber;
  await tx.update(retentionReviews).set({
    state: "destroyed",
    destroyedAt: tx.now,
    numberHash: nhsNumber ? keyedNumberHash(key, nhsNumber) : null,
    because: null,
    rows,
    files: keys.length + parts.length,
  }).where(eq(retentionReviews.id, review.id));
  tx.audit("record.destroyed", { retention: review.id, patient: patientId }, {
    kind: review.kind,
    lastEntryOn: review.lastEntryOn,
    dueOn: review.dueOn,
    approvedBy: review.decidedBy,
    approvedAt: review.decidedAt,
    rows,
    files: keys.length + parts.length,
  });
  await tx.enqueue("retention.remove_files", { reviewId: review.id, keys, parts });
}

/** Originals and every picture made of them. */
async function filesOf(tx: Tx, record: string): Promise<readonly string[]> {
  const kept = await tx.select({
    original: photographs.originalKey,
    thumb: photographs.thumbKey,
    view: photographs.viewKey,
    export: photographs.exportKey,
    tiles: photographs.tilesKey,
  }).from(photographs).where(sql`${photographs.id} IN (${bound(photographsOfRecord, record)})`);
  return kept.flatMap((each) => Object.values(each)).filter((each) => each !== null);
}

/** What has arrived of photographs that are on their way. */
async function partsOf(tx: Tx, record: string): Promise<readonly string[]> {
  const parts = await tx.select({ key: photographUploads.partKey }).from(photographUploads)
    .where(sql`${photographUploads.id} IN (${bound(uploadsOfRecord, record)})`);
  return parts.map(({ key }) => key);
}

/** `?1` in domain/retention/tables.ts is the list of ids. */
function bound(text: string, record: string): SQL {
  return sql.join(text.split("?1").map((part) => sql.raw(part)), sql`${record}`);
}
