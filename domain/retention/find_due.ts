/** Puts up for review whose time is over; it destroys nothing. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { type Tx } from "@/db/change.ts";
import { type Day, type Id, instantOf, newId } from "@/db/columns.ts";
import { retentionReviews, type ReviewState } from "@/db/schema/retention.ts";
import type { Reader } from "@/db/store.ts";
import { plusYears, shortestYears } from "@/domain/retention/due.ts";
import { type RecordStanding, standingOfRecords } from "@/domain/retention/facts.ts";
import { findPeriods } from "@/domain/retention/periods.ts";
import { dayAfter, dayOf, startOfDay } from "@/domain/time.ts";

/** Where the next page begins, and who is on this one; nobody at the end. */
export interface OldRecords {
  readonly ids: readonly Id<"Patient">[];
  readonly after: number;
}

/** Records old enough to be looked at, in the order in which they were made. */
export async function oldRecords(
  read: Reader,
  now: Date,
  after: number,
  atMost = 200,
): Promise<OldRecords> {
  const years = shortestYears(await findPeriods(read));
  // Those made in the course of that day are due on this one.
  const before = startOfDay(dayAfter(plusYears(dayOf(instantOf(now)), -years)));
  const rows = await read.all<{ row: number; id: Id<"Patient"> }>(sql`
    SELECT "row", id FROM patients
    WHERE "row" > ${after} AND created_at < ${before} AND merged_into_id IS NULL
    ORDER BY "row" LIMIT ${atMost}`);
  return { ids: rows.map(({ id }) => id), after: rows.at(-1)?.row ?? after };
}

/** Those of a page about which something is to be written: few, so that the writer has little to do. */
export async function toPutUp(
  read: Reader,
  ids: readonly Id<"Patient">[],
  now: Date,
): Promise<readonly Id<"Patient">[]> {
  const found = await findSteps(read, ids, dayOf(instantOf(now)));
  return found.map(({ record }) => record.patientId);
}

/**
 * Looks at these records once more: those due become reviews, those that are not any more leave the
 * list, and what was kept until a day comes back after it. How many were put up.
 */
export async function putUp(tx: Tx, ids: readonly Id<"Patient">[]): Promise<number> {
  let found = 0;
  for (const { record, review, step } of await findSteps(tx, ids, dayOf(tx.now))) {
    if (step === "begin") found += await begin(tx, record);
    if (!review) continue;
    const again = step === "again";
    await tx.update(retentionReviews)
      .set(again ? { state: "waiting", keptUntil: null } : { state: "outdated" })
      .where(eq(retentionReviews.id, review.id));
    if (again) found += 1;
  }
  return found;
}

/** Held, or with something under way, it waits however old it is. */
export const isDue = (record: RecordStanding, today: string): boolean =>
  record.dueOn <= today && !record.open && !record.held;

/** What is to be done about each record of a list; those about which nothing is are left out. */
async function findSteps(read: Reader, ids: readonly Id<"Patient">[], today: Day) {
  const records = await standingOfRecords(read, ids, await findPeriods(read));
  const live = await read.select({
    id: retentionReviews.id,
    patientId: retentionReviews.patientId,
    state: retentionReviews.state,
    keptUntil: retentionReviews.keptUntil,
  }).from(retentionReviews).where(and(
    inArray(retentionReviews.patientId, [...ids]),
    inArray(retentionReviews.state, ["waiting", "kept", "approved"]),
  ));
  const reviewOf = new Map(live.map((each) => [each.patientId, each]));
  return records.flatMap((record) => {
    const review = reviewOf.get(record.patientId);
    const step = stepOf(isDue(record, today), review, today);
    return step ? [{ record, review, step }] : [];
  });
}

type Step = "begin" | "again" | "leave";

function stepOf(
  due: boolean,
  review: { readonly state: ReviewState; readonly keptUntil: Day | null } | undefined,
  today: Day,
): Step | undefined {
  if (!review) return due ? "begin" : undefined;
  // What a person said yes to is looked at on its day.
  if (review.state === "approved") return undefined;
  if (!due) return "leave";
  return review.state === "kept" && review.keptUntil! <= today ? "again" : undefined;
}

async function begin(tx: Tx, record: RecordStanding): Promise<number> {
  const { patientId, organisationId, kind, lastEntryOn, dueOn } = record;
  const made = await tx.insert(retentionReviews)
    .values({ id: newId(), patientId, organisationId, kind, lastEntryOn, dueOn, foundAt: tx.now })
    .onConflictDoNothing().returning({ id: retentionReviews.id });
  return made.length;
}
