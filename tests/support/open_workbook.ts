/** Opens a spreadsheet as a reader of it does: its sheets by name, each as rows of what is shown. */
import { strFromU8, unzipSync } from "fflate";

export interface OpenedSheet {
  readonly rows: readonly (readonly string[])[];
  /** As it stands in the file. */
  readonly xml: string;
}

export function openWorkbook(file: Uint8Array): Readonly<Record<string, OpenedSheet>> {
  const parts = unzipSync(file);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const shared = all(part("xl/sharedStrings.xml"), /<si>(.*?)<\/si>/gs).map(textOf);
  const names = all(part("xl/workbook.xml"), /<sheet [^>]*name="([^"]+)"/g);
  return Object.fromEntries(names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = all(xml, /<row [^>]*>(.*?)<\/row>/gs).map((row) => cellsIn(row, shared));
    return [name, { rows, xml }];
  }));
}

function cellsIn(row: string, shared: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const [, column, kind, inside] of row.matchAll(cell)) {
    const value = textOf(inside ?? "");
    cells[columnOf(column!)] = kind?.includes('t="s"') ? shared[Number(value)]! : value;
  }
  return Array.from(cells, (each) => each ?? "");
}

const cell = /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textOf = (xml: string): string =>
  xml.replaceAll(/<[^>]+>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"').replaceAll("&#039;", "'").replaceAll("&amp;", "&");

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);
