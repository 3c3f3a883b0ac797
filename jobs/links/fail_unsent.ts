/** Says of messages that nobody sends any more that they failed, so that no link is on its way for ever. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findMessage } from "@/domain/links/find_message.ts";
import { findUnsent } from "@/domain/links/find_unsent.ts";
import { noteFailed } from "@/domain/links/message_states.ts";
import type { Handler } from "@/jobs/job.ts";

export const failUnsent: Handler<"link.sweep"> = async ({ store }, job) => {
  if ((await findUnsent(store.read)).length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    const unsent = await findUnsent(tx);
    if (unsent.length === 0) tx.audit("job.finished", { job: job.id }, { found: "none" });
    for (const id of unsent) {
      const found = await findMessage(tx, id);
      if (found) await noteFailed(tx, found, "given_up");
    }
    return finished;
  });
};
