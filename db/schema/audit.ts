import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, json } from "@/db/columns.ts";

/** Everything the audit trail can say; domain/audit/sentences.ts holds the words for each. */
export const auditActions = [
  "access.break_glass_ended",
  "access.break_glass_seen",
  "access.break_glass_used",
  "access.invitation_accepted",
  "access.invitation_sent",
  "access.invitation_withdrawn",
  "access.membership_changed",
  "access.membership_ended",
  "access.membership_switched",
  "access.password_changed",
  "access.password_reset",
  "access.reset_requested",
  "access.recovery_codes_made",
  "access.second_factor_added",
  "access.second_factor_removed",
  "access.session_ended",
  "access.session_extended",
  "access.set_up",
  "access.sign_in_failed",
  "access.signed_in",
  "access.signed_out",
  "access.user_suspended",
  "access.user_unsuspended",
  "audit.exported",
  "audit.viewed",
  "form.kept",
  "job.finished",
  "job.given_up",
  "job.retried",
  "organisation.amended",
  "organisation.opened",
  "patient.amended",
  "patient.consent_recorded",
  "patient.found",
  "patient.import_checked",
  "patient.import_taken",
  "patient.merged",
  "patient.registered",
  "patient.viewed",
  "photograph.added",
  "photograph.original_opened",
  "photograph.processed",
  "photograph.refused",
  "photograph.removed",
  "photograph.viewed",
  "queue.viewed",
  "referral.answer_read",
  "referral.answered",
  "referral.claimed",
  "referral.closed",
  "referral.draft_saved",
  "referral.drafted",
  "referral.released",
  "referral.sent",
  "referral.viewed",
  "referral.withdrawn",
  "service.amended",
  "service.opened",
] as const;
export type AuditAction = typeof auditActions[number];

/**
 * Who did what to whom, when. Never updated, never deleted: triggers refuse it. Each entry
 * holds the hash of the one before (docs/decisions/0004-audit-inside-the-change.md).
 */
export const auditEntries = sqliteTable("audit_entries", {
  sequence: integer().primaryKey({ autoIncrement: true }),
  at: instant().notNull(),
  actorId: id<"User">("actor_id"),
  /** The role under which it was done; `job:…` or `nobody` where no person did it. */
  actorRole: text("actor_role").notNull(),
  organisationId: id<"Organisation">("organisation_id"),
  action: text().$type<AuditAction>().notNull(),
  /** `referral:0199…`: what it was done to. */
  subject: text().notNull(),
  patientId: id<"Patient">("patient_id"),
  detail: json<Readonly<Record<string, unknown>>>("detail").notNull(),
  breakGlassId: id<"BreakGlass">("break_glass_id"),
  requestId: text("request_id"),
  /** The network address it was asked from. */
  address: text(),
  previousHash: text("previous_hash").notNull(),
  hash: text().notNull(),
}, (table) => [
  index("audit_entries_subject").on(table.subject, table.sequence),
  index("audit_entries_actor").on(table.actorId, table.sequence),
  index("audit_entries_patient").on(table.patientId, table.sequence),
  index("audit_entries_at").on(table.at),
]);
