/** Lines on standard output: JSON for machines, unless the caller has a writer for people. */
import pino from "pino";
import type { Settings } from "@/commands/settings.ts";

export type Logger = pino.Logger;

/** Never given patient data: what is logged is chosen field by field where it happens. */
export function openLogger(
  level: Settings["logLevel"],
  lines: pino.DestinationStream = pino.destination({ dest: 1, sync: true }),
): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorWithoutValues },
  }, lines);
}

/**
 * A failed query carries its values in its message and properties, and they are patients' words:
 * only the kind of error, its code and where it happened are logged.
 */
export function errorWithoutValues(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, cause } = error;
  const code = codeOf(error) ?? codeOf(cause);
  const query = name === "DrizzleQueryError" || error.message.startsWith("Failed query");
  const message = query ? "a query failed" : error.message;
  const where = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { type: name, message, ...(code ? { code } : {}), stack: where?.slice(0, 12).join("\n") };
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
