/** An upload that will never be a photograph: its row goes, and then what has arrived of it. */
import { eq, getTableColumns, inArray, lte, type SQL } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { alreadyEnded, type Upload } from "@/domain/photographs/find_uploads.ts";

export type WhyEnded = "cancelled" | "refused" | "expired";

export interface UploadPlace {
  readonly store: Store;
  readonly files: FileStore;
}

/** Nothing where it has ended already: as a photograph, or otherwise. */
export async function endUpload(
  place: UploadPlace,
  author: Author,
  { id }: Pick<Upload, "id">,
  why: WhyEnded,
): Promise<void> {
  await endAll(place, author, eq(photographUploads.id, id), why, 1);
}

/** Those that have run out. Ends some, and says how many. */
export async function endExpiredUploads(
  place: UploadPlace,
  author: Author,
  atMost: number,
): Promise<number> {
  const expired = lte(photographUploads.expiresAt, instantOf(place.store.now()));
  return await endAll(place, author, expired, "expired", atMost);
}

/**
 * Whoever takes the row away decides about the bytes: the change that makes a photograph of them
 * takes it too, so that neither can undo what the other did.
 */
async function endAll(
  { store, files }: UploadPlace,
  author: Author,
  which: SQL,
  why: WhyEnded,
  atMost: number,
): Promise<number> {
  const [some] = await store.read.select({ id: photographUploads.id }).from(photographUploads)
    .where(which).limit(1);
  if (!some) return 0;
  const ended = await change(store, author, async (tx) => {
    const open = await tx.select({
      ...getTableColumns(photographUploads),
      patientId: referrals.patientId,
      call: { id: calls.id, patientId: calls.patientId },
    }).from(photographUploads)
      .leftJoin(referrals, eq(referrals.id, photographUploads.referralId))
      .leftJoin(closerLooks, eq(closerLooks.id, photographUploads.closerLookId))
      .leftJoin(calls, eq(calls.id, closerLooks.callId))
      .where(which).limit(atMost);
    if (open.length === 0) throw new Refusal("not_found", alreadyEnded);
    await tx.delete(photographUploads)
      .where(inArray(photographUploads.id, open.map(({ id }) => id)));
    for (const { id, referralId, patientId, call } of open) {
      const about = referralId === null
        ? { call: call!.id, patient: call!.patientId }
        : { referral: referralId, patient: patientId };
      tx.audit("photograph.upload_ended", about, { upload: id, why });
    }
    return open;
  }).catch((error) => {
    if (error instanceof Refusal) return [];
    throw error;
  });
  for (const { partKey } of ended) {
    await files.parts.remove(partKey);
    await files.remove(files.parts.keptAs(partKey));
  }
  return ended.length;
}
