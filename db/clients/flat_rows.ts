/**
 * Makes objects of rows. drizzle asks of every cell anew what kind of column it belongs to, which
 * takes as long as SQLite takes to find the row; here it is asked once for each query.
 */
import { Buffer } from "node:buffer";
import { Column, is, SQL, Subquery } from "drizzle-orm";

export interface Field {
  readonly path: readonly string[];
  readonly field: unknown;
}

interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}

/** Undefined for what is left to drizzle: objects inside objects, and questions inside questions. */
export function flatRow(
  fields: readonly Field[],
): ((cells: readonly unknown[]) => Record<string, unknown>) | undefined {
  if (fields.some(({ path, field }) => path.length !== 1 || is(field, Subquery))) return undefined;
  const columns = fields.map(({ path, field }) => ({ name: path[0]!, decoder: decoderOf(field) }));
  return (cells) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index++) {
      const { name, decoder } = columns[index]!;
      const cell = cells[index];
      row[name] = cell === null ? null : decoder.mapFromDriverValue(asDrizzleTakesIt(cell));
    }
    return row;
  };
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field;
  const expression = is(field, SQL) ? field : (field as SQL.Aliased).sql;
  return (expression as unknown as { readonly decoder: Decoder }).decoder;
}

const asDrizzleTakesIt = (cell: unknown) => cell instanceof ArrayBuffer ? Buffer.from(cell) : cell;
