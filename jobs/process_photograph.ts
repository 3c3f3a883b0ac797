/** Makes a photograph's thumbnail and view, or records why it cannot be used. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { Handler } from "@/jobs/job.ts";
import { viewKey } from "@/jobs/outside/file_paths.ts";
import type { PhotographKeys, Processed, Refused } from "@/jobs/outside/image_reply.ts";

const author = jobAuthor("photograph.process");

/**
 * Run twice, it writes the same files again and finds the row no longer "received". Removed
 * before or meanwhile: nothing is left to do, and housekeeping takes the files away.
 */
export const processPhotograph: Handler<"photograph.process"> = async (place, job) => {
  const { store, images } = place;
  const [photograph] = await store.read
    .select({
      originalKey: photographs.originalKey,
      state: photographs.state,
      referralId: photographs.referralId,
      patientId: referrals.patientId,
    }).from(photographs).innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .where(eq(photographs.id, job.args.photographId));
  if (photograph?.state !== "received") return await job.finishAlone();

  const original = photograph.originalKey;
  const keys = { original, thumb: viewKey(original, "thumb"), view: viewKey(original, "view") };
  const made = await images.process(keys);

  return await change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    const about = { photograph: job.args.photographId, patient: photograph.patientId };
    const written = await tx.update(photographs).set(columnsOf(made, keys, tx))
      .where(
        and(eq(photographs.id, job.args.photographId), eq(photographs.state, "received")),
      ).returning({ id: photographs.id });
    if (written.length === 0) tx.audit("job.finished", { job: job.id }, { found: "removed" });
    else if (made.outcome === "refused") tx.audit("photograph.refused", about, made);
    else tx.audit("photograph.processed", about, { width: made.width, height: made.height });
    tx.announce("referral", { referralId: photograph.referralId });
    return finished;
  });
};

function columnsOf(made: Processed | Refused, keys: PhotographKeys, tx: Tx) {
  if (made.outcome === "refused") {
    return { state: "refused", refusal: made.refusal, processedAt: tx.now } as const;
  }
  return {
    state: "ready",
    processedAt: tx.now,
    width: made.width,
    height: made.height,
    takenAt: made.takenAt ?? null,
    thumbKey: keys.thumb,
    viewKey: keys.view,
    viewWidth: made.view.width,
    viewHeight: made.view.height,
    measures: { sharpness: made.sharpness, brightness: made.brightness },
  } as const;
}
