/** Somebody begins to send a photograph: its bytes follow, in as many pieces as it takes. */
import { and, count, eq, gt } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  type Destination,
  requireOpenTo,
  requireWelcome,
} from "@/domain/photographs/destination.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { sentTo, type Upload } from "@/domain/photographs/find_uploads.ts";
import type { SentPhotograph } from "@/domain/photographs/forms.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";

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
  to: Destination,
  begun: UploadToBegin,
): Promise<Upload> {
  return change(store, actor, async (tx) => {
    await requireOpenTo(tx, actor, to);
    const open = await tx.select({ n: count() }).from(photographUploads).where(and(
      sentTo(to),
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
    const about = await requireWelcome(tx, actor, to, begun.details);
    const id = newId<"Upload">();
    const upload: Upload = {
      ...begun,
      ...to,
      id,
      sentBy: actor.userId,
      partKey: files.parts.keyOf(id),
      createdAt: tx.now,
      expiresAt: instantOf(new Date(Date.parse(tx.now) + uploadHours * 60 * 60 * 1000)),
    };
    await tx.insert(photographUploads).values(upload);
    const { bytes, details: { kind } } = begun;
    tx.audit("photograph.upload_begun", about, { upload: id, bytes, kind });
    return upload;
  });
}
