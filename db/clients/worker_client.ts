/**
 * A client for long reads: they run in a thread of their own, one at a time, so a report of
 * half a second holds up the next report and nobody's page.
 *
 * What comes back is copied to the caller's thread and mapped there, so many thousands of
 * rows are still read page by page.
 */
import type { Client, InArgs, InStatement, TransactionMode } from "@libsql/client";
import { LibsqlError } from "@libsql/core/api";
import { statementOf } from "@/db/clients/arguments.ts";
import type { BatchStatement } from "@/db/clients/batch.ts";
import { clientClosed } from "@/db/clients/errors.ts";
import type { FileClient } from "@/db/clients/file_client.ts";
import { readingThread } from "@/db/clients/reading_thread.ts";
import { resultSetsOf, type RowShape } from "@/db/clients/rows.ts";

const threadModule = import.meta.resolve("@/db/clients/worker_thread.ts");

export function openWorkerClient(path: string, module = threadModule): FileClient {
  const thread = readingThread(module);
  let closed = false;

  async function read(statements: BatchStatement[], shape: RowShape, batch?: TransactionMode) {
    if (closed) throw clientClosed();
    const bound = statements.map((statement) => statementOf(statement));
    return resultSetsOf(await thread.ask({ path, statements: bound, batch }), shape);
  }
  function close() {
    closed = true;
    thread.stop();
  }
  const answeringWith = (shape: RowShape): Client & Pick<FileClient, "transaction"> => ({
    protocol: "file",
    get closed() {
      return closed;
    },
    async execute(statement: InStatement, args?: InArgs) {
      const [result] = await read([statementOf(statement, args)], shape);
      return result!;
    },
    batch: (statements, mode = "deferred") => read(statements, shape, mode),
    transaction: () => refuse("a transaction"),
    migrate: () => refuse("a migration"),
    executeMultiple: () => refuse("a script"),
    sync: () => refuse("a sync"),
    reconnect() {
      thread.stop();
      closed = false;
    },
    close,
  });
  return Object.assign(answeringWith("named"), { positional: answeringWith("positional") });
}

const refuse = (what: string) =>
  Promise.reject(
    new LibsqlError(`The client for long reads has no place for ${what}`, "NOT_SUPPORTED"),
  );
