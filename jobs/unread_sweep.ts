/** Every quarter of an hour: answers that nobody at their practice has read are told of. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { longUnread, tellUnread } from "@/domain/answers/unread.ts";
import type { Handler } from "@/jobs/job.ts";

export const unreadSweep: Handler<"referral.unread_sweep"> = async ({ store }, job) => {
  const unread = await longUnread(store.readLong, store.now());
  if (unread.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    let told = 0;
    for (const one of unread) told += await tellUnread(tx, one) ? 1 : 0;
    tx.audit("job.finished", { job: job.id }, { told });
    return await job.finish(tx);
  });
};
