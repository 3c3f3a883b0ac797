/** What the trail says of records whose time is over; domain/audit/sentences.ts has the rest. */
import type { AuditAction } from "@/db/schema/audit.ts";

type OfRetention = Extract<AuditAction, `${"record" | "retention"}.${string}`>;

export const retentionSentences: Readonly<Record<OfRetention, string>> = {
  "record.destroyed": "destroyed {it}, as a person had decided",
  "record.destruction_approved": "decided that the record of {patient} is destroyed",
  "record.destruction_stopped":
    "did not destroy the record of {patient}: something has happened since",
  "record.destruction_taken_back": "took back that the record of {patient} is destroyed",
  "record.files_gone": "removed the photographs of {it}",
  "record.held": "placed {it}",
  "record.hold_ended": "ended {it}",
  "record.kept": "decided that the record of {patient} is kept longer",
  "record.put_up": "looked for records whose time is over",
  "retention.period_set": "set {it}",
  "retention.searched": "asked whether a record was destroyed",
};
