/** Every morning before the digests: managers are told what became of their surveys. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findWarnings, raiseWarning } from "@/domain/surveys/warnings/raise.ts";
import type { Handler } from "@/jobs/job.ts";

export const warnOfSurveys: Handler<"survey.warn"> = async ({ store }, job) => {
  const found = await findWarnings(store);
  if (found.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    let raised = 0;
    for (const one of found) raised += await raiseWarning(tx, one) ? 1 : 0;
    tx.audit("job.finished", { job: job.id }, { raised });
    return await job.finish(tx);
  });
};
