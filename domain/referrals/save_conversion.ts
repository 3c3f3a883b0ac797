/**
 * Whether the request may become a referral, kept while the draft is read: whoever sends it sees the
 * choice and sends it with theirs. So a page that is open stays as good as it was.
 */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type Conversion, referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft } from "@/domain/referrals/move.ts";

export function saveConversion(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  conversion: Conversion,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    await tx.update(referrals).set({ conversion, updatedAt: tx.now }).where(eq(referrals.id, id));
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: ["conversion"],
      conversion,
    });
  });
}
