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

/** A hub that fails holds up no other; what failed is thrown once all were looked at. */
export async function lookAtCalls(store: Store): Promise<void> {
  const due = await hubsWithSomethingDue(store.read, instantOf(store.now()));
  const failures: unknown[] = [];
  for (const hubId of due) {
    await letTimeRunOut(store, hubId).catch((error: unknown) => failures.push(error));
  }
  if (failures.length === 0) return;
  const words = `${failures.length} of ${due.length} hubs`;
  throw new AggregateError(failures, words);
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
    under = lookAtCalls(store).catch((error: unknown) => {
      for (const each of error instanceof AggregateError ? error.errors : [error]) {
        log.error({ error: safeWords(each) }, "calls could not be looked at");
      }
    }).finally(() => looking = false);
  }, everyMilliseconds);
  return async () => {
    clearInterval(timer);
    await under;
  };
}
