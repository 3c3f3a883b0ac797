import type { Id } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { endUpload, type UploadPlace } from "@/domain/photographs/end_upload.ts";
import { findUpload } from "@/domain/photographs/find_uploads.ts";
import { findReferral } from "@/domain/referrals/find.ts";

/** Its sender does not want it sent any more; also where the referral has been sent meanwhile. */
export async function cancelUpload(
  place: UploadPlace,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Upload">,
): Promise<void> {
  const { read } = place.store;
  const upload = await findUpload(read, actor, referralId, id);
  authorise(actor, "photograph.add", await findReferral(read, actor, referralId));
  await endUpload(place, actor, upload, "cancelled");
}
