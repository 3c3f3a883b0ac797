/** Takes back a lesion that was recorded by mistake. Its number is not given again. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { lesions } from "@/db/schema/lesions.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireNotRemoved } from "@/domain/lesions/amend_lesion.ts";
import { findLesion } from "@/domain/lesions/find.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

export function removeLesion(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Lesion">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.add", referral);
    requireDraft(referral);
    const lesion = await findLesion(tx, actor, referral, id);
    requireNotRemoved(lesion);
    if (lesion.photographs > 0) {
      throw new Refusal(
        "conflict",
        `There are photographs of lesion ${lesion.number}, so it stays. ` +
          "Remove its photographs first, or say where it is more exactly",
      );
    }
    await tx.update(lesions).set({ removedAt: tx.now, removedBy: actor.userId })
      .where(and(eq(lesions.id, id), isNull(lesions.removedAt)));
    await touchDraft(tx, referral);
    tx.audit("lesion.removed", { lesion: id, patient: referral.patientId }, {
      number: lesion.number,
    });
  });
}
