/** What is said between a worker client and its thread. */
import type { TransactionMode } from "@libsql/client";
import { LibsqlBatchError, LibsqlError } from "@libsql/core/api";
import type { Statement } from "@/db/clients/arguments.ts";
import type { Answer } from "@/db/clients/rows.ts";

export interface Question {
  readonly path: string;
  readonly statements: readonly Statement[];
  /** Several statements that see one state of the database. */
  readonly batch: TransactionMode | undefined;
}

export type Asked = Question | "next part";

/**
 * Rows come in parts, each asked for when the one before has been taken in, so that copying
 * them to the other thread never holds its event loop for long.
 */
export type Answered =
  | { readonly kind: "part"; readonly of: number; readonly rows: Answer["rows"] }
  | { readonly kind: "end"; readonly answers: readonly Answer[] }
  | { readonly kind: "failure"; readonly error: SentError };

/** Another thread gets an error's words, but not its class. */
export type SentError = { readonly error: unknown; readonly code?: undefined } | {
  readonly message: string;
  readonly code: string;
  readonly extendedCode: string | undefined;
  readonly rawCode: number | undefined;
  readonly statementIndex: number | undefined;
};

export function sent(error: unknown): SentError {
  if (!(error instanceof LibsqlError)) return { error };
  const { message, code, extendedCode, rawCode } = error;
  return {
    message: message.slice(`${code}: `.length),
    code,
    extendedCode,
    rawCode,
    statementIndex: error instanceof LibsqlBatchError ? error.statementIndex : undefined,
  };
}

export function received(sent: SentError): unknown {
  if (sent.code === undefined) return sent.error;
  const { message, code, extendedCode, rawCode, statementIndex } = sent;
  return statementIndex === undefined
    ? new LibsqlError(message, code, extendedCode, rawCode)
    : new LibsqlBatchError(message, statementIndex, code, extendedCode, rawCode);
}
