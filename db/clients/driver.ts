/** The `libsql` package's synchronous driver, with types that say what it really does. */
import Libsql from "libsql";
import type { Bound } from "@/db/clients/arguments.ts";

type Arguments = readonly Bound[] | Readonly<Record<string, Bound>>;
export type Cell = null | string | number | Uint8Array;

export interface DriverStatement {
  /** True where it answers with rows: a SELECT, a RETURNING, most PRAGMAs. */
  readonly reader: boolean;
  raw(on: boolean): unknown;
  columns(): readonly { readonly name: string; readonly type: string | null }[];
  all(args: Arguments): Cell[][];
  run(args: Arguments): { readonly changes: number; readonly lastInsertRowid: number };
}

export interface DriverDatabase {
  /** Reading it once the database is closed ends the process. */
  readonly inTransaction: boolean;
  readonly open: boolean;
  prepare(sql: string): DriverStatement;
  exec(sql: string): void;
  close(): void;
}

export const SqliteError = Libsql.SqliteError;

export function openDatabase(path: string): DriverDatabase {
  return new Libsql(path) as unknown as DriverDatabase;
}
