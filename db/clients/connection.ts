/** One connection to a database file: its pragmas, its prepared statements, its transaction. */
import type { TransactionMode } from "@libsql/client";
import type { Statement } from "@/db/clients/arguments.ts";
import { type DriverDatabase, openDatabase } from "@/db/clients/driver.ts";
import { asLibsqlError, isBusy } from "@/db/clients/errors.ts";
import { statementCache } from "@/db/clients/prepared_statements.ts";
import type { Answer } from "@/db/clients/rows.ts";

export interface FileOptions {
  readonly path: string;
  /** Refuses to write. */
  readonly readOnly?: boolean;
  /** Nobody writes to it: its journal is left as it is, so that not a byte of it changes. */
  readonly atRest?: boolean;
  /** FULL, where nothing else is said: what was committed survives power loss. */
  readonly synchronous?: "FULL" | "NORMAL";
  /** How long to wait for another process's lock. The thread stands still meanwhile. */
  readonly busyMilliseconds?: number;
}

export interface Connection {
  readonly inTransaction: boolean;
  run(statement: Statement): Answer;
  /** Several statements, separated by semicolons. */
  script(sql: string): void;
  begin(mode: TransactionMode): void;
  commit(): void;
  rollback(): void;
  close(): void;
}

/** READONLY is libSQL's own word: a server refuses writes in it, a file does not. */
const beginnings: Record<TransactionMode, string> = {
  write: "BEGIN IMMEDIATE",
  read: "BEGIN TRANSACTION READONLY",
  deferred: "BEGIN DEFERRED",
};

export function openConnection(options: FileOptions): Connection {
  const database = translated(() => openWithPragmas(options));
  const cache = statementCache(database);
  // exec() finalises what it ran, so a BEGIN that met SQLITE_BUSY leaves nothing behind.
  const exec = (sql: string) => translated(() => database.exec(sql));
  return {
    get inTransaction() {
      return database.open && database.inTransaction;
    },
    run(statement) {
      return translated(() => {
        const prepared = cache.prepare(statement);
        try {
          return prepared.run(statement.args);
        } catch (error) {
          if (isBusy(error)) {
            cache.drop(statement);
            if (!options.readOnly) endHalfRun(database, () => prepared.run(statement.args));
          }
          throw error;
        }
      });
    },
    script(sql) {
      cache.clear();
      exec(sql);
    },
    begin: (mode) => exec(beginnings[mode]),
    commit: () => exec("COMMIT"),
    rollback: () => exec("ROLLBACK"),
    close() {
      cache.clear();
      database.close();
    },
  };
}

/**
 * On the connection itself, since a pragma holds for one connection only. mmap_size is left at
 * 0: mapped memory makes a whole-table count a fifth faster and the queue no faster, but a disk
 * error in it ends the process instead of failing the statement. What is deleted is overwritten: a
 * record that was destroyed is in no free page.
 */
function openWithPragmas(
  {
    path,
    readOnly = false,
    atRest = false,
    synchronous = "FULL",
    busyMilliseconds = 20,
  }: FileOptions,
): DriverDatabase {
  const database = openDatabase(path);
  database.exec(`
    PRAGMA busy_timeout = ${busyMilliseconds};
    ${atRest ? "" : "PRAGMA journal_mode = WAL;"}
    PRAGMA synchronous = ${synchronous};
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ${readOnly ? "OFF" : "ON"};
    PRAGMA query_only = ${readOnly ? "ON" : "OFF"};
  `);
  return database;
}

/**
 * The driver does not reset a write that met SQLITE_BUSY, and until it is reset no COMMIT on
 * this connection succeeds ("SQL statements in progress",
 * https://github.com/tursodatabase/libsql-client-ts/issues/352). Run again while the connection
 * refuses to write, it fails before it asks for the lock, and that failure ends it.
 */
function endHalfRun(database: DriverDatabase, runAgain: () => unknown): void {
  database.exec("PRAGMA query_only = ON");
  try {
    runAgain();
  } catch {
    // It was run in order to fail.
  } finally {
    database.exec("PRAGMA query_only = OFF");
  }
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asLibsqlError(error);
  }
}
