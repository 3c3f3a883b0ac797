/** The shapes in which rows leave a client. */
import type { ResultSet, Row, Value } from "@libsql/client";
import type { Cell } from "@/db/clients/driver.ts";

/**
 * `named` rows are read by column name or by number, as `@libsql/client` gives them.
 * `positional` rows are plain arrays: cheaper by half, and all that a query built with
 * drizzle needs, since it knows its columns by their order.
 */
export type RowShape = "named" | "positional";

export interface Answer {
  readonly columns: string[];
  readonly columnTypes: string[];
  readonly rows: Value[][];
  readonly rowsAffected: number;
  readonly lastInsertRowid: bigint | undefined;
}

export function resultSetOf(answer: Answer, shape: RowShape): ResultSet {
  const rows = shape === "named"
    ? answer.rows.map(namedRowsOf(answer.columns))
    : answer.rows as unknown as Row[];
  const { columns, columnTypes, rowsAffected, lastInsertRowid } = answer;
  return {
    columns,
    columnTypes,
    rows,
    rowsAffected,
    lastInsertRowid,
    toJSON: () => asJson(answer),
  };
}

export const resultSetsOf = (answers: readonly Answer[], shape: RowShape): ResultSet[] =>
  answers.map((answer) => resultSetOf(answer, shape));

/** In place, since most rows need nothing done: what the driver read, as values of a client. */
export function valuesOf(rows: Cell[][]): Value[][] {
  for (const cells of rows as (Cell | ArrayBuffer)[][]) {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]!;
      if (typeof cell === "number") refuseRounded(cell);
      else if (cell instanceof Uint8Array) cells[index] = cell.buffer as ArrayBuffer;
    }
  }
  return rows as Value[][];
}

/** Beyond 2^53 the driver rounds whole numbers without a word; a wrong figure is worse than none. */
function refuseRounded(cell: number): void {
  const size = Math.abs(cell);
  if (size > Number.MAX_SAFE_INTEGER && size <= 2 ** 63) {
    throw new RangeError("Cannot read a whole number beyond 2^53 from the database exactly");
  }
}

/** Columns are a row's own by name; its length and numbers stand where Object.keys does not look. */
function namedRowsOf(columns: readonly string[]): (values: Value[]) => Row {
  const numbered = columns.map((name, index) => ({ name, index }));
  const hasOwnName = ({ name, index }: { name: string; index: number }) =>
    name !== "length" && !(Number(name) < columns.length) && columns.indexOf(name) === index;
  const named = numbered.filter(hasOwnName);
  const nameless = numbered.filter((column) => !hasOwnName(column));

  const shared = Object.defineProperty({}, "length", { value: columns.length });
  for (const { name, index } of named) {
    Object.defineProperty(shared, index, {
      get(this: Row) {
        return this[name];
      },
    });
  }
  return (values) => {
    const row: Row = Object.create(shared);
    for (const { name, index } of named) row[name] = values[index]!;
    for (const { index } of nameless) Object.defineProperty(row, index, { value: values[index] });
    return row;
  };
}

function asJson({ lastInsertRowid, ...answer }: Answer): unknown {
  return { ...answer, lastInsertRowid: lastInsertRowid?.toString() ?? null };
}
