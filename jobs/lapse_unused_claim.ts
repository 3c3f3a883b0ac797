import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { lapseClaim } from "@/domain/referrals/lapse_claim.ts";
import type { Handler } from "@/jobs/job.ts";

const author = jobAuthor("referral.claim_lapses");

/** Runs at a claim's end. Where the end has moved meanwhile, it comes again then. */
export const lapseUnusedClaim: Handler<"referral.claim_lapses"> = ({ store }, job) =>
  change(store, author, async (tx) => {
    // First, so that the job that comes again is not held to be this one.
    const finished = await job.finish(tx);
    const found = await lapseClaim(tx, job.args);
    if (found !== "lapsed") tx.audit("job.finished", { job: job.id }, { found });
    return finished;
  });
