/** Somebody begins to send a photograph to a draft: its bytes follow, in as many pieces as it takes. */
import { and, count, eq, gt } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireBelongsTo } from "@/domain/photographs/belongs_to.ts";
import { settleDetails } from "@/domain/photographs/details.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { Upload } from "@/domain/photographs/find_uploads.ts";
import type { SentPhotograph } from "@/domain/photographs/forms.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { asLinkAllows, requireNoFlood } from "@/domain/photographs/through_link.ts";
import { findReferral } from "@/domain/referrals/find.ts";

export const uploadHours = 24;

export interface UploadToBegin {
  readonly bytes: number;
  readonly name: string;
  readonly fingerprint: string | null;
  readonly details: SentPhotograph;
}

export function beginUpload(
  { store, files }: { readonly store: Store; readonly files: Pick<FileStore, "parts"> },
  actor: Actor,
  referralId: Id<"Referral">,
  begun: UploadToBegin,
): Promise<Upload> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.add", referral);
    await requireBelongsTo(tx, actor, referral);
    const open = await tx.select({ n: count() }).from(photographUploads).where(and(
      eq(photographUploads.referralId, referralId),
      eq(photographUploads.sentBy, actor.userId),
      gt(photographUploads.expiresAt, tx.now),
    )).get();
    if ((open?.n ?? 0) >= uploadLimits.unfinished) {
      throw new Refusal(
        "invalid",
        `You are sending ${uploadLimits.unfinished} photographs already. Wait for one, or cancel one`,
        "photographs_under_way",
      );
    }
    await requireNoFlood(tx, actor, referralId);
    // Said before anything is sent, and so that no byte of what may not be here is ever kept.
    const details = await asLinkAllows(tx, actor, referral, begun.details);
    await settleDetails(tx, actor, referral, details);
    const id = newId<"Upload">();
    const upload: Upload = {
      ...begun,
      id,
      referralId,
      sentBy: actor.userId,
      partKey: files.parts.keyOf(id),
      createdAt: tx.now,
      expiresAt: instantOf(new Date(Date.parse(tx.now) + uploadHours * 60 * 60 * 1000)),
    };
    await tx.insert(photographUploads).values(upload);
    const about = { referral: referralId, patient: referral.patientId };
    const { bytes, details: { kind } } = begun;
    tx.audit("photograph.upload_begun", about, { upload: id, bytes, kind });
    return upload;
  });
}
