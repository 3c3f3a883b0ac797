/** Whoever had a case taken from them says that they have read who did and why. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { takeOvers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findTakenFrom, unseenBy } from "@/domain/referrals/taken_from.ts";

export function seeTakeOver(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.view", undefined);
    if (!await findTakenFrom(tx, actor, id)) {
      throw new Refusal("conflict", "There is nothing here that you have not seen");
    }
    await tx.update(takeOvers).set({ seenAt: tx.now })
      .where(and(unseenBy(actor), eq(takeOvers.referralId, id)));
    tx.audit("referral.take_over_seen", { referral: id, patient: referral.patientId });
  });
}
