/** Every night a backup, every week one that is tried out; nothing where the install has no folder for them. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { Handler } from "@/jobs/job.ts";

export const makeBackup: Handler<"backup.make"> = async ({ store, backups }, job) => {
  if (!backups) return await job.finishAlone();
  const { moment, files, bytes, faults } = await backups.make(job.signal);
  return await change(store, jobAuthor("backup.make"), async (tx) => {
    tx.audit("job.finished", { job: job.id }, { moment, files, bytes, faults });
    return await job.finish(tx);
  });
};

export const drillBackup: Handler<"backup.drill"> = async ({ store, backups }, job) => {
  // The one that is missing is told of already.
  if (!backups?.record().made) return await job.finishAlone();
  const { of, opened } = await backups.drill(job.signal);
  return await change(store, jobAuthor("backup.drill"), async (tx) => {
    tx.audit("job.finished", { job: job.id }, { of, opened });
    return await job.finish(tx);
  });
};
