/** Every night: what nobody needs any more goes away, a little at a time. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import {
  forgetOldFailures,
  forgetOldSessions,
  forgetUnusedLinks,
} from "@/domain/access/forget_old_access.ts";
import { forgetOldForms } from "@/domain/access/kept_forms.ts";
import { forgetImportRows } from "@/domain/patients/forget_import_rows.ts";
import { endExpiredUploads } from "@/domain/photographs/end_upload.ts";
import { unknownFiles } from "@/domain/photographs/unknown_files.ts";
import { forgetInvitations } from "@/domain/surveys/end_invitation.ts";
import { forgetOpenAnswers } from "@/domain/surveys/forget_open.ts";
import { forgetReceipts } from "@/domain/surveys/forget_receipts.ts";
import { forgetDoneJobs } from "@/jobs/forget_done_jobs.ts";
import type { Handler, Workplace } from "@/jobs/job.ts";

/** Few enough to be one short turn of the writer. */
const batch = 500;
const orphanHours = 24;
const author = jobAuthor("housekeeping.tidy");

export const housekeeping: Handler<"housekeeping.tidy"> = async (place, job) => {
  const { store } = place;
  const all = (forget: typeof forgetOldSessions) => untilNoneLeft(job.signal, store, forget);
  await forgetOldForms(store);
  const forgotten = {
    sessions: await all(forgetOldSessions),
    links: await all(forgetUnusedLinks),
    failures: await all(forgetOldFailures),
    importRows: await all(forgetImportRows),
    openAnswers: await all(forgetOpenAnswers),
    invitations: await all(forgetInvitations),
    kioskReceipts: await all(forgetReceipts),
    jobs: await all(forgetDoneJobs),
    uploads: await all((_, atMost) => endExpiredUploads(place, author, atMost)),
    files: await removeOrphans(place, job.signal),
  };
  return await change(store, author, async (tx) => {
    tx.audit("job.finished", { job: job.id }, forgotten);
    return await job.finish(tx);
  });
};

async function untilNoneLeft(
  signal: AbortSignal,
  store: Workplace["store"],
  forget: typeof forgetOldSessions,
): Promise<number> {
  let gone = 0;
  for (let some = batch; some === batch; gone += some) {
    signal.throwIfAborted();
    some = await forget(store, batch);
  }
  return gone;
}

/** Files of uploads that were cut off before their row was written, and pictures made for nothing. */
async function removeOrphans({ store, files }: Workplace, signal: AbortSignal): Promise<number> {
  let gone = 0;
  for await (const { key } of unknownFiles(store, files, orphanHours)) {
    signal.throwIfAborted();
    await files.remove(key);
    gone++;
  }
  return gone;
}
