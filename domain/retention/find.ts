/** Records put up for review, for those who decide about them. */
import { and, asc, count, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { users } from "@/db/schema/access.ts";
import { patients } from "@/db/schema/patients.ts";
import { legalHolds, retentionReviews, type ReviewState } from "@/db/schema/retention.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Review = Awaited<ReturnType<typeof findReview>>;

export const reviewsAtOnce = 50;

/** Lists show what a person decides about next; what left the list by itself is not among it. */
export type ListedState = Exclude<ReviewState, "outdated" | "destroyed">;

/** The second net: a condition on `retention_reviews`. */
export const visibleTo = (actor: Actor): SQL =>
  eq(retentionReviews.organisationId, actor.organisationId);

const held = sql<boolean>`EXISTS (
  SELECT 1 FROM ${legalHolds} WHERE ${legalHolds.endedAt} IS NULL
    AND (${legalHolds.patientId} IS NULL OR ${legalHolds.patientId} IN (
      SELECT ${retentionReviews.patientId} UNION ALL
      SELECT id FROM patients AS joined WHERE joined.merged_into_id = ${retentionReviews.patientId}
    ))
)`.mapWith(Boolean);

const reviews = (read: Reader) =>
  read.select({
    id: retentionReviews.id,
    patientId: retentionReviews.patientId,
    organisationId: retentionReviews.organisationId,
    kind: retentionReviews.kind,
    lastEntryOn: retentionReviews.lastEntryOn,
    dueOn: retentionReviews.dueOn,
    state: retentionReviews.state,
    decidedByName: users.name,
    decidedAt: retentionReviews.decidedAt,
    because: retentionReviews.because,
    keptUntil: retentionReviews.keptUntil,
    destroysOn: retentionReviews.destroysOn,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    nhsNumber: patients.nhsNumber,
    held,
  }).from(retentionReviews)
    .leftJoin(users, eq(users.id, retentionReviews.decidedBy))
    .leftJoin(patients, eq(patients.id, retentionReviews.patientId));

export async function findReview(read: Reader, actor: Actor, id: Id<"RetentionReview">) {
  const [review] = await reviews(read).where(and(eq(retentionReviews.id, id), visibleTo(actor)));
  if (!review) {
    throw new Refusal("not_found", "There is no such record among those that you decide about");
  }
  return review;
}

/** Where a page of the list ends. */
export interface Mark {
  readonly dueOn: Day;
  readonly id: Id<"RetentionReview">;
}

/** Longest overdue first. */
export function listReviews(read: Reader, actor: Actor, state: ListedState, after?: Mark) {
  return reviews(read).where(and(
    visibleTo(actor),
    eq(retentionReviews.state, state),
    after && or(
      gt(retentionReviews.dueOn, after.dueOn),
      and(eq(retentionReviews.dueOn, after.dueOn), gt(retentionReviews.id, after.id)),
    ),
  )).orderBy(asc(retentionReviews.dueOn), asc(retentionReviews.id)).limit(reviewsAtOnce + 1);
}

const waiting = prepared((read) =>
  read.select({ number: count() }).from(retentionReviews)
    .where(and(
      eq(retentionReviews.organisationId, sql.placeholder("organisation")),
      eq(retentionReviews.state, "waiting"),
    ))
    .prepare()
);

/** How many wait for a decision: shown in the navigation until there is one. */
export async function countWaiting(read: Reader, actor: Actor): Promise<number> {
  return (await waiting(read).get({ organisation: actor.organisationId }))?.number ?? 0;
}

/** Those of these ids that still wait for a decision. */
export function findChosen(read: Reader, actor: Actor, ids: readonly Id<"RetentionReview">[]) {
  return reviews(read).where(and(
    visibleTo(actor),
    eq(retentionReviews.state, "waiting"),
    inArray(retentionReviews.id, [...ids]),
  )).orderBy(asc(retentionReviews.dueOn), asc(retentionReviews.id)).limit(reviewsAtOnce);
}

export async function countReviews(
  read: Reader,
  actor: Actor,
): Promise<Readonly<Record<ListedState, number>>> {
  const counted = await read.select({ state: retentionReviews.state, many: sql<number>`count(*)` })
    .from(retentionReviews).where(visibleTo(actor)).groupBy(retentionReviews.state);
  const of = (state: ListedState) => counted.find((each) => each.state === state)?.many ?? 0;
  return { waiting: of("waiting"), approved: of("approved"), kept: of("kept") };
}
