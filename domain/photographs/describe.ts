/** Corrects what is known of a photograph, as long as it stands in a draft. */
import { and, eq, inArray } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds, roleRefusal } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { settleDetails } from "@/domain/photographs/details.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import type { PhotographDetails } from "@/domain/photographs/forms.ts";
import { referralOf } from "@/domain/photographs/of_referral.ts";
import { quarantinedWords, requireOpenable } from "@/domain/photographs/openable.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireNotSeen, touchDraft } from "@/domain/referrals/move.ts";

export function describePhotograph(
  store: Store,
  actor: Actor,
  id: Id<"Photograph">,
  details: PhotographDetails,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const photograph = await findPhotograph(tx, actor, id);
    const referral = await findReferral(tx, actor, referralOf(photograph));
    authorise(actor, "photograph.add", referral);
    requireNotSeen(actor, referral, photograph);
    if (photograph.state === "quarantined") throw new Refusal("conflict", quarantinedWords);
    if (photograph.state === "removed") throw alreadyRemoved();
    requireOpenable(actor, photograph);
    const known = await settleDetails(
      tx,
      actor,
      referral,
      details,
      photograph.intimateAskedBy,
    );
    // Who may open it is not widened by whoever is not of those who may.
    if (photograph.intimate && !known.intimate && !holds(actor, "photograph.view_intimate")) {
      throw roleRefusal("photograph.view_intimate");
    }
    const described = await tx.update(photographs).set(known)
      .where(
        and(eq(photographs.id, id), inArray(photographs.state, ["received", "ready", "refused"])),
      )
      .returning({ id: photographs.id });
    if (described.length === 0) throw alreadyRemoved();
    await touchDraft(tx, referral);
    tx.audit("photograph.described", { photograph: id, patient: referral.patientId }, {
      from: onlyKnown(photograph),
      to: known,
    });
  });
}

const alreadyRemoved = () => new Refusal("conflict", "This photograph has been removed");

const onlyKnown = (of: typeof photographs.$inferSelect) => ({
  kind: of.kind,
  lesionId: of.lesionId,
  bodySite: of.bodySite,
  bodySide: of.bodySide,
  intimate: of.intimate,
  intimateAskedBy: of.intimateAskedBy,
  takenBy: of.takenBy,
});
