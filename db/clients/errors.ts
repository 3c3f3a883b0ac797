/**
 * Says what went wrong with the same classes and codes as `@libsql/client`. They come from the
 * package where it has them from: the client itself loads all that speaks to servers.
 */
import { LibsqlBatchError, LibsqlError } from "@libsql/core/api";
import { SqliteError } from "@/db/clients/driver.ts";

/** SQLite's primary result codes, by number (sqlite.org/rescode.html). */
const primaryCodes = [
  "SQLITE_OK",
  "SQLITE_ERROR",
  "SQLITE_INTERNAL",
  "SQLITE_PERM",
  "SQLITE_ABORT",
  "SQLITE_BUSY",
  "SQLITE_LOCKED",
  "SQLITE_NOMEM",
  "SQLITE_READONLY",
  "SQLITE_INTERRUPT",
  "SQLITE_IOERR",
  "SQLITE_CORRUPT",
  "SQLITE_NOTFOUND",
  "SQLITE_FULL",
  "SQLITE_CANTOPEN",
  "SQLITE_PROTOCOL",
  "SQLITE_EMPTY",
  "SQLITE_SCHEMA",
  "SQLITE_TOOBIG",
  "SQLITE_CONSTRAINT",
  "SQLITE_MISMATCH",
  "SQLITE_MISUSE",
  "SQLITE_NOLFS",
  "SQLITE_AUTH",
  "SQLITE_FORMAT",
  "SQLITE_RANGE",
  "SQLITE_NOTADB",
  "SQLITE_NOTICE",
  "SQLITE_WARNING",
] as const;

const BUSY = 5;

/** An extended code keeps its primary code in its lowest byte. */
const primary = (rawCode: number) => rawCode & 0xff;

export function asLibsqlError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  const { message, code, rawCode } = error;
  const base = rawCode === undefined
    ? "SQLITE_UNKNOWN"
    : primaryCodes[primary(rawCode)] ?? `SQLITE_UNKNOWN_${primary(rawCode)}`;
  return new LibsqlError(message, base, code, rawCode, error);
}

/** The same error, saying which statement of a batch it was. */
export function inBatch(error: unknown, index: number): unknown {
  if (!(error instanceof LibsqlError) || error instanceof LibsqlBatchError) return error;
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return new LibsqlBatchError(
    error.message,
    index,
    error.code,
    error.extendedCode,
    error.rawCode,
    cause,
  );
}

/** Another connection held the lock that the driver's statement asked for. */
export const isBusy = (error: unknown): boolean =>
  error instanceof SqliteError && error.rawCode !== undefined && primary(error.rawCode) === BUSY;

export const clientClosed = () => new LibsqlError("The client is closed", "CLIENT_CLOSED");

export const transactionClosed = () =>
  new LibsqlError("The transaction is closed", "TRANSACTION_CLOSED");

export const transactionActive = () =>
  new LibsqlError(
    "Cannot use this client while its one connection is inside a transaction: " +
      "use the transaction itself, or wait until it has ended",
    "TRANSACTION_ACTIVE",
  );
