/** Runs statements one after another on a connection that is inside a transaction. */
import type { InArgs, InStatement, ResultSet } from "@libsql/client";
import { statementOf } from "@/db/clients/arguments.ts";
import type { Connection } from "@/db/clients/connection.ts";
import { inBatch, transactionClosed } from "@/db/clients/errors.ts";
import { resultSetOf, type RowShape } from "@/db/clients/rows.ts";

export type BatchStatement = InStatement | [string, InArgs?];

/** A failure says which statement it was. */
export function runEach(
  connection: Connection,
  statements: readonly BatchStatement[],
  shape: RowShape,
): ResultSet[] {
  return statements.map((statement, index) => {
    try {
      if (!connection.inTransaction) throw transactionClosed();
      return resultSetOf(connection.run(statementOf(statement)), shape);
    } catch (error) {
      throw inBatch(error, index);
    }
  });
}
