/** All of it has arrived: the part becomes an original, and the upload a photograph. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Attached } from "@/domain/photographs/attach.ts";
import { attachTo, destinationOf } from "@/domain/photographs/destination.ts";
import { endUpload, type UploadPlace } from "@/domain/photographs/end_upload.ts";
import { fileFailure, isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { ReceivedFile } from "@/domain/photographs/file_store.ts";
import { alreadyEnded, findUploaded, type Upload } from "@/domain/photographs/find_uploads.ts";
import { formatOf } from "@/domain/photographs/formats.ts";
import { SentPhotograph } from "@/domain/photographs/forms.ts";

/** Its last piece, and somebody who asks how far it is, may come here at the same time. */
const finishing = new WeakMap<Store, Map<Id<"Upload">, Promise<Attached>>>();

/**
 * Where it is refused, it has ended. After a fault, or a kill, all is still there: whoever asks for
 * it next, or the next start, tries again.
 */
export function finishUpload(place: UploadPlace, actor: Actor, upload: Upload): Promise<Attached> {
  const all = finishing.get(place.store) ?? new Map();
  finishing.set(place.store, all);
  const finished = all.get(upload.id) ??
    finish(place, actor, upload).finally(() => all.delete(upload.id));
  all.set(upload.id, finished);
  return finished;
}

async function finish(place: UploadPlace, actor: Actor, upload: Upload): Promise<Attached> {
  try {
    const kept = await place.files.parts.keep(upload.partKey);
    const attached = await change(place.store, actor, async (tx) => {
      const ended = await tx.delete(photographUploads).where(eq(photographUploads.id, upload.id))
        .returning({ id: photographUploads.id });
      if (ended.length === 0) throw new Refusal("not_found", alreadyEnded);
      return await attachTo(tx, actor, destinationOf(upload), arrivedFrom(upload, kept));
    });
    if (attached.again) await place.files.remove(kept.key);
    return attached;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { store: { read }, files } = place;
    const quicker = await findUploaded(read, files, actor, destinationOf(upload), upload.id);
    if (quicker) return { id: quicker.id, again: false };
    await endUpload(place, actor, upload, "refused");
    throw error;
  }
}

function arrivedFrom({ details }: Upload, kept: ReceivedFile) {
  const format = formatOf(kept.head);
  if (!format) throw fileFailure("not_a_photograph");
  return { ...kept, format, details: SentPhotograph.parse(details) };
}

export const isRefused = (error: unknown): boolean =>
  error instanceof Refusal || isFileFailure(error, "not_a_photograph");
