/** The files of a destroyed record go, and what the search index and the log still hold of its rows. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { forgetDeleted } from "@/db/forget_deleted.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { Handler } from "@/jobs/job.ts";

/** Run twice, it finds them gone. A reader that still needs the log makes it fail and be tried again. */
export const removeFiles: Handler<"retention.remove_files"> = async ({ store, files }, job) => {
  const { reviewId, keys, parts } = job.args;
  for (const key of keys) {
    job.signal.throwIfAborted();
    await files.remove(key);
    if (await files.exists(key)) throw new Error("A file of a destroyed record is still there");
  }
  for (const key of parts) {
    await files.parts.remove(key);
    await files.remove(files.parts.keptAs(key));
  }
  await forgetDeleted(store);
  return await change(store, jobAuthor(job.kind), async (tx) => {
    await tx.update(retentionReviews).set({ filesGoneAt: tx.now })
      .where(eq(retentionReviews.id, reviewId));
    tx.audit("record.files_gone", { retention: reviewId }, { files: keys.length + parts.length });
    return await job.finish(tx);
  });
};
