/**
 * Every ten minutes: whoever answered STOP to a text message is sent no more invitations by anybody.
 * GOV.UK Notify keeps what was answered for some days, so all of it is read each time; said twice, it
 * is said once. Where the install's service has no number to answer to, there is nothing to hear.
 */
import { change } from "@/db/change.ts";
import { surveyInviting } from "@/db/schema/survey_invitations.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { plainPhone } from "@/domain/links/contact.ts";
import { keyedContactHash } from "@/domain/surveys/contact_hash.ts";
import { findUnheard, meansStop } from "@/domain/surveys/heard_stop.ts";
import { stopEverywhere } from "@/domain/surveys/stop_invitations.ts";
import type { Handler } from "@/jobs/job.ts";

export const hearStops: Handler<"survey.hear_stops"> = async (place, job) => {
  const { store, texts, contactKey } = place;
  const isUsed = await store.read.$count(surveyInviting) > 0;
  if (!texts || !isUsed) return await job.finishAlone();
  const received = await texts.received(job.signal);
  const hashes = received.filter(({ words }) => meansStop(words)).flatMap(({ from }) => {
    const number = plainPhone(from.startsWith("44") ? `+${from}` : from);
    return number ? [keyedContactHash(contactKey, number)] : [];
  });
  const unheard = await findUnheard(store.read, [...new Set(hashes)]);
  if (unheard.length === 0) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    for (const hash of unheard) await stopEverywhere(tx, hash);
    tx.audit("survey.stop_heard", { job: job.id }, { people: unheard.length });
    return finished;
  });
};
