/** A patient list as spreadsheets write it: any delimiter, with or without a BOM, UTF-8 or Windows. */
import papaparse from "papaparse";
import { asText, decodeUnicode } from "@/domain/csv_text.ts";
import {
  columnFor,
  headingOf,
  type ImportColumn,
  neededColumns,
} from "@/domain/patients/import_columns.ts";

export type ListFields = Readonly<Partial<Record<ImportColumn, string>>>;
export interface ListRow {
  /** As the spreadsheet numbers it: the headings are row 1. */
  readonly line: number;
  readonly fields: ListFields;
}
export type ListRead =
  | { readonly ok: true; readonly rows: readonly ListRow[] }
  /** Words for why nothing in the file could be used. */
  | { readonly ok: false; readonly why: string };

export const listLimits = { bytes: 2 * 1024 * 1024, rows: 5000 } as const;

export function readList(bytes: Uint8Array<ArrayBuffer>): ListRead {
  const text = decode(bytes);
  if (text === undefined) {
    return no("This is not a CSV file. In the spreadsheet, save the list as CSV");
  }
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: false });
  const first = data.findIndex((cells) => !isEmpty(cells));
  if (first === -1) return no("The file is empty");

  const columns = data[first]!.map(columnFor);
  const missing = neededColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.map(headingOf).join(", ");
    return no(`The first row must have the headings of the columns. Missing: ${names}`);
  }
  const twice = columns.find((column, at) => column && columns.indexOf(column) !== at);
  if (twice) return no(`Two columns are both the ${headingOf(twice)}. Take one away`);

  const rows = data.flatMap((cells, at) =>
    at > first && !isEmpty(cells) ? [{ line: at + 1, fields: fieldsOf(cells, columns) }] : []
  );
  if (rows.length === 0) return no("The file has headings and no patients");
  if (rows.length > listLimits.rows) {
    return no(`The file has ${rows.length} patients. Split it into files of at most 5,000`);
  }
  return { ok: true, rows };
}

/** UTF-8 where it is, else as Windows writes it; a zero byte is in no text but UTF-16's. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const text = decodeUnicode(bytes);
  if (text !== undefined || bytes.includes(0)) return text;
  return new TextDecoder("windows-1252").decode(bytes);
}

function fieldsOf(cells: readonly string[], columns: readonly (ImportColumn | undefined)[]) {
  const fields: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, at) => {
    const cell = asText(cells[at] ?? "").slice(0, longest);
    if (column && cell !== "") fields[column] = cell;
  });
  return fields;
}

const longest = 500;

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
const no = (why: string): ListRead => ({ ok: false, why });
