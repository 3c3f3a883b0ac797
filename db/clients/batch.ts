/** Runs statements one after another, all or none. */
import type { InArgs, InStatement, TransactionMode } from "@libsql/client";
import { statementOf } from "@/db/clients/arguments.ts";
import type { Connection } from "@/db/clients/connection.ts";
import { inBatch, transactionClosed } from "@/db/clients/errors.ts";
import type { Answer } from "@/db/clients/rows.ts";

export type BatchStatement = InStatement | [string, InArgs?];

/** In a transaction of their own. */
export function runBatch(
  connection: Connection,
  statements: readonly BatchStatement[],
  mode: TransactionMode,
): Answer[] {
  return leavingNoneOpen(connection, () => {
    connection.begin(mode);
    const answers = runEach(connection, statements);
    connection.commit();
    return answers;
  });
}

/** In the transaction that is open; a failure says which statement it was. */
export function runEach(
  connection: Connection,
  statements: readonly BatchStatement[],
): Answer[] {
  return statements.map((statement, index) => {
    try {
      if (!connection.inTransaction) throw transactionClosed();
      return connection.run(statementOf(statement));
    } catch (error) {
      throw inBatch(error, index);
    }
  });
}

/** The next caller must never find itself inside what this one began. */
export function leavingNoneOpen<T>(connection: Connection, work: () => T): T {
  try {
    return work();
  } finally {
    if (connection.inTransaction) connection.rollback();
  }
}
