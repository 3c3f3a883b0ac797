/** Tells those whom a round asks, a few in each turn of the writer: whoever was told is not told twice. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { tellSome } from "@/domain/questionnaires/tell.ts";
import type { Handler } from "@/jobs/job.ts";

export const tellOfQuestionnaire: Handler<"questionnaire.tell"> = async ({ store }, job) => {
  const { roundId, time } = job.args;
  while (true) {
    job.signal.throwIfAborted();
    const finished = await change(store, jobAuthor(job.kind), async (tx) => {
      if (await tellSome(tx, roundId, time) > 0) return undefined;
      tx.audit("job.finished", { job: job.id }, { found: "everybody was told" });
      return await job.finish(tx);
    });
    if (finished) return finished;
  }
};
