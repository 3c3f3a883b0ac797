/** The trail for a spreadsheet: one row an entry, with its hash, so that it can be checked again. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import type { AuditEntry } from "@/domain/audit/find.ts";
import type { Names } from "@/domain/audit/names.ts";
import { sentenceOfEntry } from "@/domain/audit/sentences.ts";
import { longMoment } from "@/domain/time.ts";

const columns = [
  "Entry",
  "When (UTC)",
  "When (London)",
  "What happened",
  "Role",
  "Organisation",
  "Action",
  "Record",
  "Patient",
  "Emergency access",
  "Detail",
  "Network address",
  "Request",
  "Hash of the entry before",
  "Hash",
];

export const csvHead = `\uFEFF${papaparse.unparse([columns], csvSettings)}\r\n`;

export function csvRows(entries: readonly AuditEntry[], nameOf: Names): string {
  const rows = entries.map((entry) => [
    entry.sequence,
    entry.at,
    longMoment(entry.at),
    sentenceOfEntry(entry, nameOf),
    entry.actorRole,
    entry.organisationId ? nameOf(`organisation:${entry.organisationId}`) : "",
    entry.action,
    entry.subject,
    entry.patientId ?? "",
    entry.breakGlassId ? "yes" : "",
    JSON.stringify(entry.detail),
    entry.address ?? "",
    entry.requestId ?? "",
    entry.previousHash,
    entry.hash,
  ]);
  return `${papaparse.unparse(rows, csvSettings)}\r\n`;
}
