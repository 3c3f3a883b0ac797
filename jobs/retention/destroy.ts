/** On the day that was said: destroys the record, if nothing has come between. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { destroyApproved } from "@/domain/retention/destroy.ts";
import type { Handler } from "@/jobs/job.ts";

export const destroyRecord: Handler<"retention.destroy"> = ({ store, contactKey }, job) =>
  change(store, jobAuthor(job.kind), async (tx) => {
    const destroyed = await destroyApproved(tx, job.args.reviewId, contactKey);
    tx.audit("job.finished", { job: job.id }, { destroyed });
    return await job.finish(tx);
  });
