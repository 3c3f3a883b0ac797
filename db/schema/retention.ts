import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";

/** What decides how long a record is kept: domain/retention/periods.ts. */
export const retentionKinds = [
  "adult",
  "child",
  "child_seen_at_17",
  "cancer",
  "after_death",
] as const;
export type RetentionKind = typeof retentionKinds[number];

export const reviewStates = ["waiting", "kept", "approved", "destroyed", "outdated"] as const;
export type ReviewState = typeof reviewStates[number];

/** Where an install keeps a kind of record for another time than the code of practice says. */
export const retentionPeriods = sqliteTable("retention_periods", {
  kind: text({ enum: retentionKinds }).primaryKey(),
  years: integer().notNull(),
  because: text().notNull(),
  setBy: id<"User">("set_by").notNull().references(() => users.id),
  setAt: instant("set_at").notNull(),
}, (table) => [oneOf("retention_periods_kind_words", table.kind, retentionKinds)]);

/** Nothing of this patient is destroyed while it holds; of nobody, where it names none. */
export const legalHolds = sqliteTable("legal_holds", {
  id: id<"LegalHold">().primaryKey(),
  patientId: id<"Patient">("patient_id").references(() => patients.id),
  reason: text().notNull(),
  placedBy: id<"User">("placed_by").notNull().references(() => users.id),
  placedAt: instant("placed_at").notNull(),
  endedBy: id<"User">("ended_by").references(() => users.id),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("legal_holds_once").on(table.patientId).where(sql`${table.endedAt} IS NULL`),
  index("legal_holds_patient").on(table.patientId),
]);

/**
 * A patient's whole record whose time is over: put up for review, decided about by a person, and,
 * once it is destroyed, its certificate, which knows nobody.
 */
export const retentionReviews = sqliteTable("retention_reviews", {
  id: id<"RetentionReview">().primaryKey(),
  /** Nobody, once the record is destroyed. */
  patientId: id<"Patient">("patient_id").references(() => patients.id),
  /** Whose the record is, and who decides. */
  organisationId: id<"Organisation">("organisation_id").notNull().references(() =>
    organisations.id
  ),
  kind: text({ enum: retentionKinds }).notNull(),
  lastEntryOn: day("last_entry_on").notNull(),
  /** Its time is over on this day. */
  dueOn: day("due_on").notNull(),
  foundAt: instant("found_at").notNull(),
  state: text({ enum: reviewStates }).notNull().default("waiting"),
  decidedBy: id<"User">("decided_by").references(() => users.id),
  decidedAt: instant("decided_at"),
  because: text(),
  keptUntil: day("kept_until"),
  /** Until the day before, whoever said yes can take it back. */
  destroysOn: day("destroys_on"),
  destroyedAt: instant("destroyed_at"),
  /** To answer, by an NHS number, whether there was a record: domain/retention/number_hash.ts. */
  numberHash: text("number_hash"),
  /** Rows that went, by table. */
  rows: json<Readonly<Record<string, number>>>("rows"),
  files: integer(),
  filesGoneAt: instant("files_gone_at"),
}, (table) => [
  oneOf("retention_reviews_kind_words", table.kind, retentionKinds),
  oneOf("retention_reviews_state_words", table.state, reviewStates),
  uniqueIndex("retention_reviews_once").on(table.patientId)
    .where(sql`${table.state} IN ('waiting', 'kept', 'approved')`),
  index("retention_reviews_listed").on(table.organisationId, table.state, table.dueOn, table.id),
  index("retention_reviews_number").on(table.numberHash).where(
    sql`${table.numberHash} IS NOT NULL`,
  ),
  index("retention_reviews_patient").on(table.patientId),
]);

/**
 * Whose record is being destroyed at this moment, inside that one change: what is otherwise never
 * deleted may go while there is a row. Only domain/retention/destroy.ts writes here.
 */
export const destructionsUnderWay = sqliteTable("destructions_under_way", {
  reviewId: id<"RetentionReview">("review_id").primaryKey(),
});
