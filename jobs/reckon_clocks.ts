/** After a service's hours or the holidays changed: its open cases, a few at a time. */
import { jobAuthor } from "@/domain/access/actor.ts";
import { type Onwards, reckonAnew } from "@/domain/clocks/reckon_anew.ts";
import type { Handler } from "@/jobs/job.ts";

/** Few enough to be one short turn of the writer. */
const atMost = 50;

export const reckonClocks: Handler<"clock.reckon"> = async ({ store }, job) => {
  const { serviceId } = job.args;
  let after: Onwards = undefined;
  do {
    job.signal.throwIfAborted();
    after = await reckonAnew(store, jobAuthor(job.kind), serviceId, { after, atMost });
  } while (after !== undefined);
  return await job.finishAlone();
};
