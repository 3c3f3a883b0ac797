/** The sender says whether an earlier referral to the same service was about the same problem. */
import { z } from "zod";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findEarlier } from "@/domain/referrals/find_earlier.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

/** `different`, or the referral that it is related to. */
export const EarlierForm = z.object({
  decision: z.union([
    z.literal("different"),
    z.uuid().transform((id) => id as Id<"Referral">),
  ], "Say whether this is the same problem as an earlier referral"),
});
export type EarlierInput = z.output<typeof EarlierForm>;

export function decideEarlier(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { decision }: EarlierInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const related = decision === "different" ? null : decision;
    if (related) {
      const earlier = await findEarlier(tx, actor, referral);
      if (!earlier.some((one) => one.id === related)) {
        throw new Refusal("invalid", "Choose one of the referrals that are listed");
      }
    }
    const earlierDecision = related ? "related" : "different";
    await touchDraft(tx, referral, { earlierDecision, relatedToId: related });
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: ["earlier"],
      earlierDecision,
      ...(related && { relatedTo: related }),
    });
  });
}
