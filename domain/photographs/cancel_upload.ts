import type { Id } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type Destination, requireSenderOf } from "@/domain/photographs/destination.ts";
import { endUpload, type UploadPlace } from "@/domain/photographs/end_upload.ts";
import { findUpload } from "@/domain/photographs/find_uploads.ts";

/** Its sender does not want it sent any more; also where nothing can be sent there any more. */
export async function cancelUpload(
  place: UploadPlace,
  actor: Actor,
  to: Destination,
  id: Id<"Upload">,
): Promise<void> {
  const { read } = place.store;
  const upload = await findUpload(read, actor, to, id);
  await requireSenderOf(read, actor, to);
  await endUpload(place, actor, upload, "cancelled");
}
