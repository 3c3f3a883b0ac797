/** drizzle on one of our own clients. */
import { LibSQLDatabase } from "drizzle-orm/libsql/driver-core";
import { LibSQLSession, LibSQLTransaction } from "drizzle-orm/libsql/session";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { flatRow } from "@/db/clients/flat_rows.ts";
import type { FileClient } from "@/db/clients/file_client.ts";
import type { FileTransaction } from "@/db/clients/file_transaction.ts";

type NoSchema = Record<string, never>;
type Session = LibSQLSession<NoSchema, NoSchema>;

export function drizzleOn(client: FileClient): LibSQLDatabase {
  const dialect = new SQLiteAsyncDialect();
  return new LibSQLDatabase("async", dialect, sessionOn(client, dialect), undefined);
}

/**
 * A query that drizzle built takes its rows apart by position; only raw SQL is answered by
 * name. The stock session asks for both in the same way, so it would need rows that are both,
 * and those take as long to make as the query takes to run.
 */
function sessionOn(
  client: FileClient,
  dialect: SQLiteAsyncDialect,
  transaction?: FileTransaction,
): Session {
  const named: Session = new LibSQLSession(client, dialect, undefined, {}, transaction);
  const positional: Session = new LibSQLSession(
    client.positional,
    dialect,
    undefined,
    {},
    transaction?.positional,
  );
  const prepareNamed = named.prepareQuery.bind(named);
  return Object.assign(named, {
    prepareQuery(...query: Parameters<Session["prepareQuery"]>) {
      const [, fields, , , mapper] = query;
      if (!fields && !mapper) return prepareNamed(...query);
      const prepared = positional.prepareQuery(...query);
      const row = fields && !mapper && flatRow(fields);
      return row ? mapping(prepared, row) : prepared;
    },
    async transaction<T>(work: (tx: LibSQLTransaction<NoSchema, NoSchema>) => T | Promise<T>) {
      const begun = await client.transaction();
      const session = sessionOn(client, dialect, begun);
      try {
        const result = await work(new LibSQLTransaction("async", dialect, session, undefined));
        await begun.commit();
        return result;
      } catch (error) {
        await begun.rollback();
        throw error;
      }
    },
  });
}

type Prepared = ReturnType<Session["prepareQuery"]>;

/** In place of drizzle's own way from cells to objects. A batch hands over whole results. */
function mapping(prepared: Prepared, row: NonNullable<ReturnType<typeof flatRow>>): Prepared {
  const rowsOf = (answer: unknown, ofBatch = false) =>
    (ofBatch ? (answer as { rows: unknown[][] }).rows : answer) as unknown[][];
  return Object.assign(prepared, {
    mapAllResult: (answer: unknown, ofBatch?: boolean) => rowsOf(answer, ofBatch).map(row),
    mapGetResult(answer: unknown, ofBatch?: boolean) {
      const [first] = rowsOf(answer, ofBatch);
      return first && row(first);
    },
  });
}
