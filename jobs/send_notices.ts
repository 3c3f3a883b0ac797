/** Sends one e-mail with all that waits for a person, the way they want to be told. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { letterOf } from "@/domain/notices/letter.ts";
import { sendSoon } from "@/domain/notices/notify.ts";
import { note, waitingFor } from "@/domain/notices/waiting.ts";
import type { Handler } from "@/jobs/job.ts";

export const sendNotices: Handler<"notice.send"> = async ({ store, mail }, job) => {
  const { userId, way } = job.args;
  const { email, fresh, stale } = await waitingFor(store.read, userId, way, store.now());
  // Without a mail server nobody is told: what waits goes stale, and is not sent when there is one.
  if (!mail || fresh.length + stale.length === 0) return await job.finishAlone();
  if (email && fresh.length > 0) {
    await mail.send(
      { to: email, name: fresh[0]!.id, ...letterOf(fresh, mail.publicUrl) },
      job.signal,
    );
  }
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    await note(tx, "sentAt", fresh);
    await note(tx, "droppedAt", stale);
    tx.audit("notice.sent", { user: userId }, { notices: fresh.length, dropped: stale.length });
    const since = await waitingFor(tx, userId, way, store.now());
    if (since.fresh.length > 0) await sendSoon(tx, userId, way);
    return finished;
  });
};
