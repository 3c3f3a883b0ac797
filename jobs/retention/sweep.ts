/** Once a week: whose time is over is put up for review. Nothing goes by itself. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { oldRecords, putUp, toPutUp } from "@/domain/retention/find_due.ts";
import type { Handler } from "@/jobs/job.ts";

/** Read beside the server's work, a page at a time; a change only where something is to be written. */
export const sweepRetention: Handler<"retention.sweep"> = async ({ store }, job) => {
  const author = jobAuthor(job.kind);
  let page = await oldRecords(store.readLong, store.now(), 0);
  let found = 0;
  while (page.ids.length > 0) {
    job.signal.throwIfAborted();
    const ids = await toPutUp(store.readLong, page.ids, store.now());
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      found += await change(store, author, async (tx) => {
        const put = await putUp(tx, some);
        tx.audit("record.put_up", { job: job.id }, { looked: some.length, found: put });
        return put;
      });
    }
    page = await oldRecords(store.readLong, store.now(), page.after);
  }
  return await change(store, author, async (tx) => {
    tx.audit("job.finished", { job: job.id }, { found });
    return await job.finish(tx);
  });
};

/** In one change: a few milliseconds of the writer. */
const atOnce = 20;
