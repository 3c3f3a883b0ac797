/** After a call, or a referral that was closed: whoever may be asked how it was is invited. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { invitingPlaces } from "@/domain/surveys/invite.ts";
import { inviteAfterAnswer } from "@/domain/surveys/invite_after_answer.ts";
import { inviteAfterCall } from "@/domain/surveys/invite_after_call.ts";
import type { Handler } from "@/jobs/job.ts";

export const inviteAboutIt: Handler<"survey.happened"> = async ({ store }, job) => {
  const { args } = job;
  const what = "callId" in args ? "call" : "answer";
  const places = await invitingPlaces(store.read);
  if (!places.some(({ after }) => after.includes(what))) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    const invited = "callId" in args
      ? await inviteAfterCall(tx, args.callId)
      : await inviteAfterAnswer(tx, args.referralId);
    if (invited === 0) tx.audit("job.finished", { job: job.id }, { found: "nobody to invite" });
    return finished;
  });
};
