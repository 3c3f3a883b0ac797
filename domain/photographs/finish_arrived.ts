/** At a start: what had arrived whole when the process was killed becomes what it was sent for. */
import { eq, gt } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { UploadPlace } from "@/domain/photographs/end_upload.ts";
import type { Upload } from "@/domain/photographs/find_uploads.ts";
import { finishUpload, isRefused } from "@/domain/photographs/finish_upload.ts";

/** Whoever sent it, as if they asked now; undefined where they may not any more. */
export type FindSender = (
  read: Reader,
  upload: Upload & { readonly organisationId: Id<"Organisation"> },
  now: Date,
) => Promise<Actor | undefined>;

/** Says how many. What is refused now is ended, as if its sender were still there. */
export async function finishArrived(
  place: UploadPlace,
  findSender: FindSender,
  signal: AbortSignal,
): Promise<number> {
  const { store, files } = place;
  const open = await store.read.select({
    upload: photographUploads,
    practiceId: referrals.practiceId,
    homeId: calls.homeId,
  }).from(photographUploads)
    .leftJoin(referrals, eq(referrals.id, photographUploads.referralId))
    .leftJoin(closerLooks, eq(closerLooks.id, photographUploads.closerLookId))
    .leftJoin(calls, eq(calls.id, closerLooks.callId))
    .where(gt(photographUploads.expiresAt, instantOf(store.now())));
  let finished = 0;
  for (const { upload, practiceId, homeId } of open) {
    if (signal.aborted) break;
    if (await files.parts.arrived(upload.partKey) < upload.bytes) continue;
    const organisationId = (practiceId ?? homeId)!;
    const sender = await findSender(store.read, { ...upload, organisationId }, store.now());
    if (!sender) continue;
    try {
      await finishUpload(place, sender, upload);
      finished++;
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  }
  return finished;
}
