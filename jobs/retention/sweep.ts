/** Once a week: whose time is over is put up for review. Nothing goes by itself. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { oldRecords, putUp } from "@/domain/retention/find_due.ts";
import type { Handler } from "@/jobs/job.ts";

/** A page of records to a change, so that no other change waits long; cut short, it begins again. */
export const sweepRetention: Handler<"retention.sweep"> = async ({ store }, job) => {
  const author = jobAuthor(job.kind);
  let page = await oldRecords(store.readLong, store.now(), 0);
  let found = 0;
  while (page.ids.length > 0) {
    job.signal.throwIfAborted();
    const { ids, after } = page;
    found += await change(store, author, async (tx) => {
      const put = await putUp(tx, ids);
      tx.audit("record.put_up", { job: job.id }, { looked: ids.length, found: put });
      return put;
    });
    page = await oldRecords(store.readLong, store.now(), after);
  }
  return await change(store, author, async (tx) => {
    tx.audit("job.finished", { job: job.id }, { found });
    return await job.finish(tx);
  });
};
