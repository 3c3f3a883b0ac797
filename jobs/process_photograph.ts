/** Makes a photograph's pictures, or records why it cannot be used. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { announceCall } from "@/domain/calls/move.ts";
import { jobPriority } from "@/domain/closer_looks/attach.ts";
import { recountPhotographs } from "@/domain/referrals/recount_photographs.ts";
import { judge, type Thresholds, thresholdsOf } from "@/domain/photographs/verdict.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Finished, Handler, Job } from "@/jobs/job.ts";
import { pictureKeys } from "@/jobs/outside/file_paths.ts";
import type { PhotographKeys, Processed, Refused } from "@/jobs/outside/image_reply.ts";
import { whileKept } from "@/jobs/while_kept.ts";

const author = jobAuthor("photograph.process");

/**
 * Run twice, it writes the same files again and finds the row no longer "received". Removed
 * before or meanwhile: nothing is left to do, and housekeeping takes the files away.
 */
export const processPhotograph: Handler<"photograph.process"> = async (place, job) => {
  const { store, images } = place;
  const { photographId } = job.args;
  const done = await whileKept(store, photographId, job.signal, async (signal) => {
    const [photograph] = await store.read
      .select({
        originalKey: photographs.originalKey,
        state: photographs.state,
        referralId: photographs.referralId,
        patientId: referrals.patientId,
        call: {
          id: calls.id,
          homeId: calls.homeId,
          hubId: calls.hubId,
          patientId: calls.patientId,
        },
        verdictThresholds: services.verdictThresholds,
      }).from(photographs)
      .leftJoin(referrals, eq(referrals.id, photographs.referralId))
      .leftJoin(services, eq(services.id, referrals.serviceId))
      .leftJoin(closerLooks, eq(closerLooks.id, photographs.closerLookId))
      .leftJoin(calls, eq(calls.id, closerLooks.callId))
      .where(eq(photographs.id, photographId));
    if (photograph?.state !== "received") return undefined;
    const keys = pictureKeys(photograph.originalKey);
    return { photograph, keys, made: await images.process(keys, signal) };
  });
  if (!done) return await finishWithout(store, job);
  const { photograph, keys, made } = done;

  return await change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    const thresholds = thresholdsOf(photograph.verdictThresholds);
    const { referralId, call } = photograph;
    const patient = photograph.patientId ?? call?.patientId;
    const about = { photograph: photographId, patient };
    const written = await tx.update(photographs).set(columnsOf(made, keys, thresholds, tx))
      .where(and(eq(photographs.id, photographId), eq(photographs.state, "received")))
      .returning({ id: photographs.id });
    const recounted = written.length > 0 && referralId && await recountPhotographs(tx, referralId);
    if (written.length === 0) tx.audit("job.finished", { job: job.id }, { found: "not received" });
    else if (made.outcome === "refused") {
      tx.audit("photograph.refused", about, { ...made, ...recounted || {} });
    } else {
      const { width, height } = made;
      tx.audit("photograph.processed", about, { width, height, ...recounted || {} });
    }
    if (referralId) tx.announce("referral", { referralId });
    if (call) announceCall(tx, call);
    return finished;
  });
};

/**
 * There was nothing to do when it looked. Released since, the photograph waits again, and what was
 * asked for then was held to be this job: so another is asked for as this one ends.
 */
function finishWithout(store: Store, job: Job<"photograph.process">): Promise<Finished> {
  const { photographId } = job.args;
  return change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    const [now] = await tx.select({ state: photographs.state, priority: referrals.priority })
      .from(photographs).leftJoin(referrals, eq(referrals.id, photographs.referralId))
      .where(eq(photographs.id, photographId));
    if (now?.state === "received") {
      await tx.enqueue("photograph.process", { photographId }, {
        priority: now.priority ? priorityCatalogue[now.priority].jobPriority : jobPriority,
        dedupeKey: photographId,
      });
    }
    tx.audit("job.finished", { job: job.id }, { found: now?.state ?? "nothing" });
    return finished;
  });
}

function columnsOf(
  made: Processed | Refused,
  keys: PhotographKeys,
  thresholds: Thresholds,
  tx: Tx,
) {
  if (made.outcome === "refused") {
    const { refusal, openedUpTo } = made;
    const measures = openedUpTo === undefined ? null : { openedUpTo };
    return { state: "refused", refusal, measures, processedAt: tx.now } as const;
  }
  return {
    state: "ready",
    processedAt: tx.now,
    format: made.format,
    width: made.width,
    height: made.height,
    ...(made.takenAt && { takenAt: made.takenAt }),
    thumbKey: keys.thumb,
    viewKey: keys.view,
    viewWidth: made.view.width,
    viewHeight: made.view.height,
    exportKey: keys.export,
    measures: made.measures,
    verdict: judge(made.measures, thresholds),
  } as const;
}
