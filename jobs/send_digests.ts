/** Every morning: whoever wants it once a day is told what waits, and what could not be sent is tried again. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { sendSoon } from "@/domain/notices/notify.ts";
import { whoWaits } from "@/domain/notices/waiting.ts";
import type { Handler } from "@/jobs/job.ts";

export const sendDigests: Handler<"notice.digest"> = async ({ store, mail }, job) => {
  const waiting = mail ? await whoWaits(store.readLong) : [];
  if (waiting.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    for (const userId of waiting) {
      await sendSoon(tx, userId, "digest");
      await sendSoon(tx, userId, "at_once");
    }
    tx.audit("job.finished", { job: job.id }, { people: waiting.length });
    return await job.finish(tx);
  });
};
