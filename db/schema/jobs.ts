import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { type Id, id, type Instant, instant, json, oneOf } from "@/db/columns.ts";

/** Every kind of work that can be left for later, and what it needs to know. */
export interface JobArgs {
  "backup.drill": Record<string, never>;
  "backup.make": Record<string, never>;
  "call.alarm": { callId: Id<"Call"> };
  "call.asked": { handOverId: Id<"CallHandOver"> };
  "call.invite": { inviteId: Id<"CallInvite"> };
  "photograph.process": { photographId: Id<"Photograph"> };
  "photograph.tile": { photographId: Id<"Photograph"> };
  "clock.reckon": { serviceId: Id<"Service"> };
  "clock.sweep": Record<string, never>;
  "link.ask_delivery": { messageId: Id<"LinkMessage"> };
  /** By its hash: a job outlives what it is about, and whoever asked may be nobody here. */
  "link.recover": { contactHash: string };
  "link.release_letter": { referralId: Id<"Referral">; answerId: Id<"Answer"> };
  "link.remind": Record<string, never>;
  "link.send": { messageId: Id<"LinkMessage"> };
  "link.sweep": Record<string, never>;
  "notice.digest": Record<string, never>;
  "notice.send": { userId: Id<"User">; way: "at_once" | "digest" };
  "questionnaire.send": { recipientId: Id<"QuestionnaireRecipient"> };
  "questionnaire.sweep": Record<string, never>;
  /** `time`: 1 for the invitation, 2 and 3 for reminders. */
  "questionnaire.tell": { roundId: Id<"QuestionnaireRound">; time: number };
  "referral.answer_leaves": { answerId: Id<"Answer"> };
  "referral.claim_lapses": { referralId: Id<"Referral">; claimedAt: Instant };
  "referral.unread_sweep": Record<string, never>;
  "retention.destroy": { reviewId: Id<"RetentionReview"> };
  /** `keys`: of domain/photographs/file_store.ts. */
  "retention.remove_files": {
    reviewId: Id<"RetentionReview">;
    keys: readonly string[];
    /** Of photographs that had not arrived whole. */
    parts: readonly string[];
  };
  "retention.sweep": Record<string, never>;
  "survey.ask_delivery": { invitationId: Id<"SurveyInvitation">; message: number };
  /** After which people may be asked how it was. */
  "survey.happened":
    | { readonly callId: Id<"Call"> }
    | { readonly referralId: Id<"Referral"> };
  "survey.hear_stops": Record<string, never>;
  "survey.invitation_over": { invitationId: Id<"SurveyInvitation"> };
  /** The first message is 0, a reminder 1 or 2. */
  "survey.invite": { invitationId: Id<"SurveyInvitation">; message: number };
  "survey.month_stays": Record<string, never>;
  "housekeeping.tidy": Record<string, never>;
  "sourcing.overflow": Record<string, never>;
  "survey.warn": Record<string, never>;
}
export type JobKind = keyof JobArgs;

export const jobStates = ["waiting", "running", "done", "dead", "given_up"] as const;
export type JobState = typeof jobStates[number];

export const jobs = sqliteTable("jobs", {
  id: id<"Job">().primaryKey(),
  kind: text().$type<JobKind>().notNull(),
  args: json<JobArgs[JobKind]>("args").notNull(),
  state: text({ enum: jobStates }).notNull().default("waiting"),
  /** Lower runs first. */
  priority: integer().notNull().default(100),
  /** While a job with this key waits or runs, no second one is made. */
  dedupeKey: text("dedupe_key"),
  runAfter: instant("run_after").notNull(),
  /** Raised by every taking: the token of the lease. */
  attempts: integer().notNull().default(0),
  /** How many of them failed since a person last asked for it; one handed back did not. */
  failures: integer().notNull().default(0),
  leaseUntil: instant("lease_until"),
  lastError: text("last_error"),
  createdAt: instant("created_at").notNull(),
  finishedAt: instant("finished_at"),
}, (table) => [
  oneOf("jobs_state_words", table.state, jobStates),
  index("jobs_next").on(table.priority, table.runAfter, table.id)
    .where(sql`${table.state} = 'waiting'`),
  index("jobs_leased").on(table.leaseUntil).where(sql`${table.state} = 'running'`),
  index("jobs_by_state").on(table.state, table.createdAt),
  // Whose work failed: a photograph that will not get its pictures says so.
  index("jobs_failed").on(table.kind, table.dedupeKey)
    .where(sql`${table.state} IN ('dead', 'given_up')`),
  uniqueIndex("jobs_dedupe").on(table.kind, table.dedupeKey)
    .where(sql`${table.state} IN ('waiting', 'running')`),
]);
