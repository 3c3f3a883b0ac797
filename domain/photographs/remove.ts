/** Takes a photograph out of a draft. Its row stays, as evidence; its files are kept. */
import { and, eq, notInArray } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endWaiting } from "@/domain/jobs/waiting.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { referralOf } from "@/domain/photographs/of_referral.ts";
import { quarantinedWords } from "@/domain/photographs/openable.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireNotSeen, touchDraft } from "@/domain/referrals/move.ts";

export function removePhotograph(
  store: Store,
  actor: Actor,
  id: Id<"Photograph">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const photograph = await findPhotograph(tx, actor, id);
    const referral = await findReferral(tx, actor, referralOf(photograph));
    authorise(actor, "photograph.add", referral);
    requireNotSeen(actor, referral, photograph);
    // What was reported is evidence: nobody takes it away by the way.
    if (photograph.state === "quarantined") throw new Refusal("conflict", quarantinedWords);
    const removed = await tx.update(photographs)
      .set({ state: "removed", removedAt: tx.now, removedBy: actor.userId })
      .where(and(eq(photographs.id, id), notInArray(photographs.state, ["removed", "quarantined"])))
      .returning({ id: photographs.id });
    if (removed.length === 0) {
      throw new Refusal("conflict", "This photograph has already been removed");
    }
    await endWaiting(tx, ["photograph.process", "photograph.tile"], id);
    await touchDraft(tx, referral);
    tx.audit("photograph.removed", { photograph: id, patient: referral.patientId });
    // Work on it that is under way is given up: jobs/while_kept.ts.
    tx.announce("photograph", { removed: id });
  });
}
