import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { priorityCatalogue, requireTaken } from "@/domain/referrals/priorities.ts";

/** How soon an answer is needed can be changed until the referral is sent. */
export function changePriority(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  priority: Priority,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    requireTaken(priority, { ...referral, name: referral.serviceName });
    await touchDraft(tx, referral, { priority, rank: priorityCatalogue[priority].rank });
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: ["priority"],
      priority,
    });
  });
}
