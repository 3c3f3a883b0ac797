/** Another specialist takes a case from the one who holds it, says why, and that one is told. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { takeOvers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { held, lapsesLater } from "@/domain/referrals/claim_time.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import type { TakeOverInput } from "@/domain/referrals/forms.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { seeTakenFrom } from "@/domain/referrals/taken_from.ts";
import { next, situation } from "@/domain/referrals/states.ts";

/** @param from who held it when this person read that somebody does: nobody else is deprived of it */
export function takeOverReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { from, because }: TakeOverInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.take_over", referral);
    next(referral, "take_over");
    if (referral.claimedBy === actor.userId) {
      throw new Refusal("conflict", `${situation(referral)}. It is yours already`);
    }
    if (referral.claimedBy !== from) {
      throw new Refusal(
        "conflict",
        `${
          situation(referral)
        }, since you opened this page. Take it over from them only if you must`,
      );
    }
    const claim = held(actor, referral, tx.now);
    await moveReferral(tx, referral, "take_over", claim);
    await lapsesLater(tx, id, claim);
    await seeTakenFrom(tx, actor);
    await tx.insert(takeOvers).values({
      id: newId<"TakeOver">(),
      referralId: id,
      fromUserId: from,
      byUserId: actor.userId,
      because,
      takenAt: tx.now,
    });
    tx.audit("referral.taken_over", { referral: id, patient: referral.patientId }, {
      from,
      because,
    });
    tx.announce("taken_over", { referralId: id, userId: from, byName: actor.name, because });
  });
}
