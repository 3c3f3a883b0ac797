/** Every five minutes: whose time is nearly up, and whose is over. */
import { jobAuthor } from "@/domain/access/actor.ts";
import { everyServiceId, raiseWarnings } from "@/domain/clocks/raise_warnings.ts";
import type { Handler } from "@/jobs/job.ts";

/** Few enough to be one short turn of the writer. */
const batch = 50;

export const sweepClocks: Handler<"clock.sweep"> = async ({ store }, job) => {
  for (const serviceId of await everyServiceId(store.read)) {
    for (let some = batch; some === batch;) {
      job.signal.throwIfAborted();
      some = await raiseWarnings(store, jobAuthor(job.kind), serviceId, batch);
    }
  }
  return await job.finishAlone();
};
