/**
 * The clock of calls: looks each second for rings and calls whose time has come. What is due stands
 * in the database, so a process that was killed goes on ringing where it was.
 */
import { instantOf } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { hubsWithSomethingDue } from "@/domain/calls/due.ts";
import { letTimeRunOut } from "@/domain/calls/run_out.ts";
import type { JobLog } from "@/jobs/job.ts";
import { safeWords } from "@/jobs/retries.ts";

export async function lookAtCalls(store: Store): Promise<void> {
  const due = await hubsWithSomethingDue(store.read, instantOf(store.now()));
  for (const hubId of due) await letTimeRunOut(store, hubId);
}

/** Keeps at it until the returned function is called, which waits for the look under way. */
export function startCallClock(
  store: Store,
  log: JobLog,
  everyMilliseconds = 1000,
): () => Promise<void> {
  let under = Promise.resolve();
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    under = lookAtCalls(store).catch((error: unknown) =>
      log.error({ error: safeWords(error) }, "calls could not be looked at")
    ).finally(() => looking = false);
  }, everyMilliseconds);
  return async () => {
    clearInterval(timer);
    await under;
  };
}
