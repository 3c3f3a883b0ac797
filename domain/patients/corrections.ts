/** Rows that could not be taken, as a list to correct and bring again: its headings are known. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import { headingOf, importColumns } from "@/domain/patients/import_columns.ts";
import type { ImportRow } from "@/domain/patients/find_import.ts";

export function correctionsCsv(rows: readonly Pick<ImportRow, "line" | "fields" | "reasons">[]) {
  const head = [...importColumns.map(headingOf), "What to correct", "Row in the first list"];
  const lines = rows.map(({ line, fields, reasons }) => [
    ...importColumns.map((column) => fields[column] ?? ""),
    reasons.join("; "),
    line,
  ]);
  return `\uFEFF${papaparse.unparse([head, ...lines], csvSettings)}\r\n`;
}

/** The headings alone, to fill in. */
export const templateCsv = `\uFEFF${
  papaparse.unparse([importColumns.map(headingOf)], csvSettings)
}\r\n`;
