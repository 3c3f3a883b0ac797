/** Every morning at ten: whoever has a link that waits is reminded of it, on days 3 and 6. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { dueReminders, remind } from "@/domain/links/reminders.ts";
import type { Handler } from "@/jobs/job.ts";

export const remindPatients: Handler<"link.remind"> = async ({ store }, job) => {
  const due = await dueReminders(store.readLong, instantOf(store.now()));
  if (due.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    let reminded = 0;
    for (const one of due) if (await remind(tx, one)) reminded++;
    if (reminded === 0) tx.audit("job.finished", { job: job.id }, { found: "nobody to remind" });
    return finished;
  });
};
