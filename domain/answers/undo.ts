/** Takes an answer back before anything of it has left: its words are a draft again. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { answerDrafts } from "@/db/schema/referrals.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { endWaiting } from "@/domain/jobs/waiting.ts";
import { held, lapsesLater } from "@/domain/referrals/claim_time.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { fieldsOf } from "@/domain/answers/details.ts";
import { findHeldAnswer } from "@/domain/answers/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";

export function undoAnswer(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    next(referral, "undo");
    authorise(actor, "referral.answer", referral);
    const given = await findHeldAnswer(tx, actor, id);
    if (!given) throw new Error("Cannot undo an answer that is leaving and not held");
    const claim = held(actor, referral, tx.now);
    await moveReferral(tx, referral, "undo", claim);
    await lapsesLater(tx, id, claim);
    await tx.delete(heldAnswers).where(eq(heldAnswers.id, given.id));
    await endWaiting(tx, ["referral.answer_leaves"], given.id);
    const fields = fieldsOf(given);
    await tx.insert(answerDrafts)
      .values({ id: newId(), referralId: id, userId: actor.userId, fields, savedAt: tx.now })
      .onConflictDoUpdate({
        target: [answerDrafts.referralId, answerDrafts.userId],
        set: { fields, savedAt: tx.now },
      });
    tx.audit("referral.answer_undone", { referral: id, patient: referral.patientId }, {
      answer: given.id,
    });
  });
}
