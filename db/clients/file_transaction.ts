/** An interactive transaction on a file client's one connection. */
import type { Transaction, TransactionMode } from "@libsql/client";
import { statementOf } from "@/db/clients/arguments.ts";
import { runEach } from "@/db/clients/batch.ts";
import type { Connection } from "@/db/clients/connection.ts";
import { transactionClosed } from "@/db/clients/errors.ts";
import { resultSetOf, resultSetsOf, type RowShape } from "@/db/clients/rows.ts";

export interface FileTransaction extends Transaction {
  /** The same transaction, answering with positional rows. */
  readonly positional: Transaction;
}

export function beginOn(connection: Connection, mode: TransactionMode): FileTransaction {
  connection.begin(mode);
  let ended = false;
  // SQLite ends a transaction by itself when the disk is full, among others.
  const isClosed = () => ended || !connection.inTransaction;
  const usable = () => {
    if (isClosed()) throw transactionClosed();
    return connection;
  };
  function close() {
    const open = !isClosed();
    ended = true;
    if (open) connection.rollback();
  }
  function commit() {
    try {
      usable().commit();
    } finally {
      close();
    }
  }
  const answeringWith = (shape: RowShape): Transaction => ({
    execute: (statement) =>
      Promise.try(() => resultSetOf(usable().run(statementOf(statement)), shape)),
    batch: (statements) => Promise.try(() => resultSetsOf(runEach(usable(), statements), shape)),
    executeMultiple: (sql) => Promise.try(() => usable().script(sql)),
    commit: () => Promise.try(commit),
    rollback: () => Promise.try(close),
    close,
    get closed() {
      return isClosed();
    },
  });
  return Object.assign(answeringWith("named"), { positional: answeringWith("positional") });
}
