import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, json } from "@/db/columns.ts";
import { type AuditAction } from "@/db/schema/audit_actions.ts";

export { type AuditAction, auditActions } from "@/db/schema/audit_actions.ts";

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
