/** Sends the links that somebody lost again, if there are any: whoever asked is told the same. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { lostLinks, sendLost } from "@/domain/links/recover.ts";
import type { Handler } from "@/jobs/job.ts";

export const recoverLinks: Handler<"link.recover"> = async ({ store }, job) => {
  const lost = await lostLinks(store.readLong, job.args.contactHash, instantOf(store.now()));
  if (lost.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    for (const one of lost) await sendLost(tx, one);
    return finished;
  });
};
