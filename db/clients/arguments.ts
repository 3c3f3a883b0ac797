/** Turns what a statement is given into what libSQL binds, as `@libsql/client` does. */
import type { InArgs, InStatement, InValue } from "@libsql/client";

export type Bound = null | string | number | bigint | Uint8Array;

export interface Statement {
  readonly sql: string;
  readonly args: Bound[] | Record<string, Bound>;
}

/** One statement, however it was written. */
export function statementOf(
  statement: InStatement | readonly [string, InArgs?],
  args?: InArgs,
): Statement {
  if (typeof statement === "string") return { sql: statement, args: boundAll(args) };
  if ("sql" in statement) return { sql: statement.sql, args: boundAll(statement.args) };
  return { sql: statement[0], args: boundAll(statement[1]) };
}

function boundAll(args: InArgs = []): Statement["args"] {
  if (Array.isArray(args)) return args.map(bound);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ""), bound(value)]),
  );
}

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);

/** The driver ends the whole process on a boolean, so nothing unknown may reach it. */
function bound(value: InValue | undefined): Bound {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new RangeError("Cannot pass Infinity or NaN to the database");
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") {
    if (value >= smallest && value <= largest) return value;
    throw new RangeError("Cannot pass an integer of more than 64 bits to the database");
  }
  if (value instanceof Date) return bound(value.valueOf());
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(
    `Cannot pass ${value === undefined ? "undefined" : typeof value} to the database`,
  );
}
