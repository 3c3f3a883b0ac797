/** Runs in a thread of its own: takes the rows of one spreadsheet, and writes it when it has all. */
/// <reference lib="deno.worker" />
import writeExcelFile from "write-excel-file/node";
import type { SheetCell, SheetPart } from "@/domain/surveys/workbook.ts";

export type Told = SheetPart | "that is all";
/** What comes back: the file, or why there is none, without a word of the answers. */
export type Written = { readonly file: Uint8Array } | { readonly failure: string };

const sheets = new Map<string, (readonly SheetCell[])[]>();

self.onmessage = async ({ data }: MessageEvent<Told>) => {
  if (data === "that is all") return self.postMessage(await written());
  const rows = sheets.get(data.sheet) ?? [];
  rows.push(...data.rows);
  sheets.set(data.sheet, rows);
};

async function written(): Promise<Written> {
  try {
    const all = [...sheets].map(([sheet, [heads = [], ...rows]]) => ({
      sheet,
      data: [
        heads.map((value) => ({ value: String(value), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cell)),
      ],
      columns: heads.map((head) => ({ width: /comment|question/.test(String(head)) ? 40 : 20 })),
      stickyRowsCount: 1,
    }));
    return { file: new Uint8Array(await writeExcelFile(all).toBuffer()) };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : "unknown" };
  }
}

/**
 * A day is a date, so that it can be reckoned with. Words are words: a cell of a spreadsheet says
 * itself what it is, and one that begins with "=" is no formula unless it says so. What XML has no
 * way to say is taken out by the package.
 */
function cell(value: SheetCell) {
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "object") {
    return { value: new Date(value.day), type: Date, format: "dd/mm/yyyy" };
  }
  return value === "" ? null : { value, type: String };
}
