/** Does the jobs: one at a time in each lane, woken by the store's news and by the clock. */
import type { JobKind } from "@/db/schema/jobs.ts";
import { type Lane, lanes, type Registry, type Workplace } from "@/jobs/job.ts";
import { returnAbandoned, takeNext } from "@/jobs/leases.ts";
import { registry as ours } from "@/jobs/registry.ts";
import { safeWords } from "@/jobs/retries.ts";
import { runJob } from "@/jobs/run_job.ts";

export interface WorkerOptions {
  readonly registry?: Registry;
  /** How often it looks for jobs that became due, and for leases that ran out. */
  readonly everyMilliseconds?: number;
  /** No other process works on this database: what is running at the start was left behind. */
  readonly alone?: boolean;
}

export interface Worker {
  /**
   * Takes no new job, lets each one in hand finish its step, and resolves; jobs cut short run
   * again. A step that takes longer than this is left behind, as if the process were killed.
   */
  stop(withinMilliseconds?: number): Promise<void>;
}

export function startWorker(place: Workplace, options: WorkerOptions = {}): Worker {
  const { registry = ours, everyMilliseconds = 5_000, alone = false } = options;
  const stopping = new AbortController();
  const bell = alarm();
  const stopListening = place.store.listen(({ topic }) => topic === "jobs" && bell.ring());
  const timer = setInterval(bell.ring, everyMilliseconds);
  stopping.signal.addEventListener("abort", bell.ring);

  const work = settle(place, alone).then(() =>
    Promise.all(lanes.map((lane) => workIn(place, registry, lane, stopping.signal, bell)))
  );
  return {
    async stop(withinMilliseconds = 8_000) {
      stopping.abort(new Error("The process is stopping"));
      stopListening();
      clearInterval(timer);
      const late = Promise.withResolvers<void>();
      const limit = setTimeout(late.resolve, withinMilliseconds);
      await Promise.race([work, late.promise]);
      clearTimeout(limit);
    },
  };
}

async function workIn(
  place: Workplace,
  registry: Registry,
  lane: Lane,
  stopping: AbortSignal,
  bell: Alarm,
): Promise<void> {
  while (!stopping.aborted) {
    const rung = bell.next();
    try {
      while (!stopping.aborted && await workOnce(place, registry, lane, stopping));
    } catch (error) {
      // The database itself refused (a full disk): rest until the next bell, then look again.
      place.log.error({ lane, error: safeWords(error) }, "the jobs could not be looked at");
    }
    if (!stopping.aborted) await rung;
  }
}

/** Does the next job of a lane; false where none is due. */
export async function workOnce(
  place: Workplace,
  registry: Registry,
  lane: Lane,
  stopping: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  await returnAbandoned(place.store);
  const lease = await takeNext(place.store, kindsOf(registry, lane));
  if (!lease) return false;
  await runJob(place, registry, lease, stopping);
  return true;
}

async function settle(place: Workplace, alone: boolean): Promise<void> {
  if (!alone) return;
  await returnAbandoned(place.store, true).catch((error) =>
    place.log.error({ error: safeWords(error) }, "abandoned jobs were not given back")
  );
}

const kindsOf = (registry: Registry, lane: Lane) =>
  (Object.keys(registry) as JobKind[]).filter((kind) => registry[kind].lane === lane);

interface Alarm {
  ring(): void;
  /** The next ring after this was asked. */
  next(): Promise<void>;
}

function alarm(): Alarm {
  let waiting = Promise.withResolvers<void>();
  return {
    ring() {
      waiting.resolve();
      waiting = Promise.withResolvers();
    },
    next: () => waiting.promise,
  };
}
