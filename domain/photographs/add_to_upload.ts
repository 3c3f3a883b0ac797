/** The next piece of a photograph that is being sent; the last one makes a photograph of it. */
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Attached } from "@/domain/photographs/attach.ts";
import { destinationOf, requireOpenTo } from "@/domain/photographs/destination.ts";
import { endUpload, type UploadPlace } from "@/domain/photographs/end_upload.ts";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { Bytes } from "@/domain/photographs/file_store.ts";
import type { Upload } from "@/domain/photographs/find_uploads.ts";
import { finishUpload } from "@/domain/photographs/finish_upload.ts";
import { requirePhotograph } from "@/domain/photographs/formats.ts";

/** How far an upload is, and what it has become once that is all of it. */
export interface Progress {
  readonly arrived: number;
  readonly attached?: Attached;
}

/** What came before a body is cut or runs over stays; a file that is no photograph goes at once. */
export async function addToUpload(
  place: UploadPlace,
  actor: Actor,
  upload: Upload,
  from: number,
  body: Bytes,
): Promise<Progress> {
  try {
    await requireOpenTo(place.store.read, actor, destinationOf(upload));
    const arrived = await place.files.parts.append(upload.partKey, body, {
      from,
      whole: upload.bytes,
      check: requirePhotograph,
    });
    return await progress(place, actor, upload, arrived);
  } catch (error) {
    const tooLate = error instanceof Refusal && error.kind === "conflict";
    if (tooLate || isFileFailure(error, "not_a_photograph")) {
      await endUpload(place, actor, upload, "refused");
    }
    throw error;
  }
}

/** Whoever adds to it goes on: another tab of the sender asks, too, when it is opened. */
export async function findProgress(
  place: UploadPlace,
  actor: Actor,
  upload: Upload,
): Promise<Progress> {
  const arrived = await place.files.parts.arrived(upload.partKey);
  return await progress(place, actor, upload, arrived);
}

async function progress(place: UploadPlace, actor: Actor, upload: Upload, arrived: number) {
  if (arrived < upload.bytes) return { arrived };
  return { arrived, attached: await finishUpload(place, actor, upload) };
}
