/** The specialist who holds a case answers it: once, and for good. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { answerDrafts, answers } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds } from "@/domain/access/permissions.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import type { AnswerInput } from "@/domain/referrals/forms.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { sentOn } from "@/domain/referrals/sent_on.ts";
import { next, situation } from "@/domain/referrals/states.ts";

export function answerReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  input: AnswerInput,
): Promise<Id<"Answer">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    next(referral, "answer");
    // Somebody took the case over: said as a conflict, so that what was typed is shown again.
    if (holds(actor, "referral.answer") && referral.claimedBy !== actor.userId) {
      throw new Refusal("conflict", `${situation(referral)}. Only who holds a case can answer it`);
    }
    authorise(actor, "referral.answer", referral);
    await moveReferral(tx, referral, "answer", { answeredAt: tx.now });
    const answerId = newId<"Answer">();
    await tx.insert(answers).values({
      id: answerId,
      referralId: id,
      diagnosis: input.diagnosis,
      plan: input.plan,
      outcome: input.outcome,
      ...await sentOn(tx, actor, referral, input),
      answeredBy: actor.userId,
      answeredAt: tx.now,
    });
    await tx.delete(answerDrafts)
      .where(and(eq(answerDrafts.referralId, id), eq(answerDrafts.userId, actor.userId)));
    await keepRtt(tx, referral, { kind: "answered", outcome: input.outcome });
    tx.audit("referral.answered", { referral: id, patient: referral.patientId }, {
      outcome: input.outcome,
      answer: answerId,
    });
    tx.announce("answers", { practiceId: referral.practiceId, referralId: id });
    return answerId;
  });
}
