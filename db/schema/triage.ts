import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import {
  type AnswerDetails,
  complexities,
  outcomeKeys,
  referrals,
  requestKinds,
} from "@/db/schema/referrals.ts";

/** A view of the queue that somebody keeps under a name: the filter as it stands in an address. */
export const queueViews = sqliteTable("queue_views", {
  id: id<"QueueView">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  name: text().notNull(),
  /** `priority=urgent&unclaimed=1`: made by domain/triage/filter.ts, so equal filters are equal. */
  filter: text().notNull(),
  createdAt: instant("created_at").notNull(),
}, (table) => [uniqueIndex("queue_views_name").on(table.userId, table.name)]);

/** What a specialist asked the practice for, and what came back. */
export const referralRequests = sqliteTable("referral_requests", {
  id: id<"ReferralRequest">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  kind: text({ enum: requestKinds }).notNull(),
  words: text().notNull(),
  askedBy: id<"User">("asked_by").notNull().references(() => users.id),
  askedAt: instant("asked_at").notNull(),
  reply: text(),
  repliedBy: id<"User">("replied_by").references(() => users.id),
  repliedAt: instant("replied_at"),
}, (table) => [
  oneOf("referral_requests_kind_words", table.kind, requestKinds),
  index("referral_requests_referral").on(table.referralId, table.askedAt),
  uniqueIndex("referral_requests_open").on(table.referralId)
    .where(sql`${table.repliedAt} IS NULL`),
]);

/**
 * An answer that can still be undone: nothing of it has left, and it becomes an answer when its
 * job runs (domain/answers/leave.ts).
 */
export const heldAnswers = sqliteTable("held_answers", {
  id: id<"Answer">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  diagnosis: text().notNull(),
  plan: text().notNull(),
  outcome: text({ enum: outcomeKeys }).notNull(),
  diagnosisCode: text("diagnosis_code"),
  details: json<AnswerDetails>("details").notNull().default({}),
  converted: yesNo("converted").notNull().default(false),
  clinicId: id<"Clinic">("clinic_id"),
  complexity: text({ enum: complexities }),
  answeredBy: id<"User">("answered_by").notNull().references(() => users.id),
  answeredAt: instant("answered_at").notNull(),
  leavesAt: instant("leaves_at").notNull(),
}, (table) => [
  oneOf("held_answers_outcome_words", table.outcome, outcomeKeys),
  oneOf("held_answers_complexity_words", table.complexity, complexities),
  uniqueIndex("held_answers_referral").on(table.referralId),
]);

/** That a colleague took a case from whoever held it, and why, for that one to read. */
export const takeOvers = sqliteTable("take_overs", {
  id: id<"TakeOver">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  fromUserId: id<"User">("from_user_id").notNull().references(() => users.id),
  byUserId: id<"User">("by_user_id").notNull().references(() => users.id),
  because: text().notNull(),
  takenAt: instant("taken_at").notNull(),
  seenAt: instant("seen_at"),
}, (table) => [
  index("take_overs_unseen").on(table.fromUserId, table.referralId)
    .where(sql`${table.seenAt} IS NULL`),
  index("take_overs_referral").on(table.referralId),
]);

/** Who was given which case by whom: one batch is what one press of a button did, and undoes. */
export const assignments = sqliteTable("assignments", {
  id: id<"Assignment">().primaryKey(),
  batchId: id<"AssignmentBatch">("batch_id").notNull(),
  position: integer().notNull(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  fromUserId: id<"User">("from_user_id").references(() => users.id),
  toUserId: id<"User">("to_user_id").references(() => users.id),
  assignedBy: id<"User">("assigned_by").notNull().references(() => users.id),
  assignedAt: instant("assigned_at").notNull(),
  undoneAt: instant("undone_at"),
}, (table) => [
  uniqueIndex("assignments_batch").on(table.batchId, table.position),
  index("assignments_referral").on(table.referralId, table.assignedAt),
]);
