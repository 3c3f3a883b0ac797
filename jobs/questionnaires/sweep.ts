/** Every morning at nine: rounds end, begin and remind, by the days of Europe/London. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import {
  beginPlanned,
  closeRound,
  dueQuestionnaires,
  overdueRounds,
} from "@/domain/questionnaires/rounds.ts";
import { remindOf, roundsToRemind } from "@/domain/questionnaires/tell.ts";
import { dayOf } from "@/domain/time.ts";
import type { Handler } from "@/jobs/job.ts";

/** Each in a change of its own, and each looks again: a run that was killed goes on where it was. */
export const sweepQuestionnaires: Handler<"questionnaire.sweep"> = async ({ store }, job) => {
  const author = jobAuthor(job.kind);
  const today = dayOf(store.now());
  for (const round of await overdueRounds(store.read, today)) {
    await change(store, author, (tx) => closeRound(tx, round));
  }
  for (const questionnaire of await dueQuestionnaires(store.read, today)) {
    job.signal.throwIfAborted();
    await change(store, author, async (tx) => {
      if (await beginPlanned(tx, questionnaire)) return;
      tx.audit("job.finished", { job: job.id }, { found: "no round to begin" });
    });
  }
  const remind = await roundsToRemind(store.read, today);
  return await change(store, author, async (tx) => {
    for (const round of remind) await remindOf(tx, round);
    tx.audit("job.finished", { job: job.id }, { reminded: remind.length });
    return await job.finish(tx);
  });
};
