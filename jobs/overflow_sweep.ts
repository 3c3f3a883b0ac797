/** Every ten minutes: what nobody of its team claimed in time goes to the other team. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { overflowingCases, passOn } from "@/domain/sourcing/overflow.ts";
import type { Handler } from "@/jobs/job.ts";

export const overflowSweep: Handler<"sourcing.overflow"> = async ({ store }, job) => {
  const cases = await overflowingCases(store.readLong, store.now());
  if (cases.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    let passed = 0;
    for (const one of cases) passed += await passOn(tx, one) ? 1 : 0;
    tx.audit("job.finished", { job: job.id }, { passed });
    return await job.finish(tx);
  });
};
