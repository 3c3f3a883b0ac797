/** One attempt at one job: its lease is kept alive while it works, and given up when it ends. */
import type { JobKind } from "@/db/schema/jobs.ts";
import type { Finished, Job, Registry, Work, Workplace } from "@/jobs/job.ts";
import {
  extendLease,
  handBack,
  type Lease,
  leaseLost,
  leaseMilliseconds,
  markDone,
  markDoneAlone,
  markFailed,
} from "@/jobs/leases.ts";
import { safeWords } from "@/jobs/retries.ts";

export async function runJob(
  place: Workplace,
  registry: Registry,
  lease: Lease,
  stopping: AbortSignal,
): Promise<void> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const beat = setInterval(() => {
    extendLease(place.store, lease)
      .then((kept) => kept || lost.abort(new Error(leaseLost)))
      .catch((error) => place.log.warn(about(lease, error), "a lease was not extended"));
  }, leaseMilliseconds / 3);
  try {
    const { run } = registry[lease.kind] as Work<JobKind>;
    await run(place, jobOf(place, lease, signal));
    place.log.info(about(lease), "job done");
  } catch (error) {
    await afterThrow(place, lease, error, stopping);
  } finally {
    clearInterval(beat);
  }
}

function jobOf(place: Workplace, lease: Lease, signal: AbortSignal): Job<JobKind> {
  const { store } = place;
  return {
    id: lease.id,
    kind: lease.kind,
    args: lease.args,
    signal,
    async finish(tx) {
      if (!await markDone(tx, lease, tx.now)) throw new Error(leaseLost);
      return {} as Finished;
    },
    async finishAlone() {
      if (!await markDoneAlone(store, lease)) throw new Error(leaseLost);
      return {} as Finished;
    },
  };
}

async function afterThrow(
  place: Workplace,
  lease: Lease,
  error: unknown,
  stopping: AbortSignal,
): Promise<void> {
  if (stopping.aborted && error === stopping.reason) {
    await handBack(place.store, lease);
    place.log.info(about(lease), "job handed back");
    return;
  }
  const next = await markFailed(place.store, lease, safeWords(error));
  if (next === "dead") place.log.error(about(lease, error), "job is dead");
  else place.log.warn(about(lease, error), "job failed, to be tried again");
}

/** Never the message as it came: it may hold what a person typed. */
function about(lease: Lease, error?: unknown) {
  const stack = error instanceof Error
    ? error.stack?.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 5)
    : undefined;
  return {
    jobId: lease.id,
    kind: lease.kind,
    attempt: lease.attempts,
    ...(error === undefined ? {} : { error: safeWords(error), stack }),
  };
}
