import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { releaseAtOnce } from "@/domain/links/release_at_once.ts";
import type { Handler } from "@/jobs/job.ts";

const author = jobAuthor("link.release_letter");

/** Made with the answer that holds the letter. */
export const releaseLetterAtOnce: Handler<"link.release_letter"> = ({ store, mail, texts }, job) =>
  change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    const setUp = { email: mail !== undefined, text: texts !== undefined };
    const found = await releaseAtOnce(tx, job.args, setUp);
    if (found !== "sent") tx.audit("job.finished", { job: job.id }, { found });
    return finished;
  });
