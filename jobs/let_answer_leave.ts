import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { leaveAnswer } from "@/domain/answers/leave.ts";
import type { Handler } from "@/jobs/job.ts";

const author = jobAuthor("referral.answer_leaves");

/** Runs when an answer can no longer be undone; killed before, the next start runs it. */
export const letAnswerLeave: Handler<"referral.answer_leaves"> = ({ store }, job) =>
  change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    const left = await leaveAnswer(tx, job.args.answerId);
    if (!left) tx.audit("job.finished", { job: job.id }, { found: "undone" });
    return finished;
  });
