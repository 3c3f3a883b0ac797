/** The specialist who holds a case answers it. For ten seconds nothing of it leaves. */
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { answerDrafts } from "@/db/schema/referrals.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { converts } from "@/domain/answers/conversion.ts";
import { codeOf, diagnosesOf } from "@/domain/answers/diagnoses.ts";
import { detailsOf } from "@/domain/answers/details.ts";
import { type Answer, findAnswer, findHeldAnswer } from "@/domain/answers/find.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { AnswerInput } from "@/domain/answers/forms.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { sentOn } from "@/domain/answers/sent_on.ts";
import { undoSeconds } from "@/domain/answers/undo_time.ts";
import { next, situation } from "@/domain/referrals/states.ts";
import { dayOf, longMoment } from "@/domain/time.ts";

/**
 * Giving the answer that one has just given is no second answer: where the first time was not heard
 * of, because the line broke, it is sent again.
 */
export async function answerReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  input: AnswerInput,
): Promise<Id<"Answer">> {
  try {
    return await give(store, actor, id, input);
  } catch (error) {
    const given = error instanceof Refusal && error.kind === "conflict" &&
      (await findHeldAnswer(store.read, actor, id) ?? await findAnswer(store.read, actor, id));
    if (!given || given.answeredBy !== actor.userId || !saysTheSame(given, input)) throw error;
    return given.id;
  }
}

function give(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  input: AnswerInput,
): Promise<Id<"Answer">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    if (holds(actor, "referral.answer")) await refuseWhoHoldsItNot(tx, actor, referral);
    next(referral, "answer");
    authorise(actor, "referral.answer", referral);
    await moveReferral(tx, referral, "answer", { claimedUntil: null });
    const answerId = newId<"Answer">();
    const leavesAt = instantOf(new Date(Date.parse(tx.now) + undoSeconds * 1000));
    await tx.insert(heldAnswers).values({
      id: answerId,
      referralId: id,
      diagnosis: input.diagnosis,
      plan: input.plan,
      outcome: input.outcome,
      details: detailsOf(input),
      diagnosisCode: codeOf(await diagnosesOf(tx, referral, dayOf(tx.now)), input.diagnosis),
      converted: converts(referral, input.outcome),
      ...await sentOn(tx, actor, referral, input),
      answeredBy: actor.userId,
      answeredAt: tx.now,
      leavesAt,
    });
    await tx.enqueue("referral.answer_leaves", { answerId }, {
      runAfter: leavesAt,
      dedupeKey: answerId,
      priority: 10,
    });
    await tx.delete(answerDrafts)
      .where(and(eq(answerDrafts.referralId, id), eq(answerDrafts.userId, actor.userId)));
    tx.audit("referral.answered", { referral: id, patient: referral.patientId }, {
      outcome: input.outcome,
      answer: answerId,
    });
    return answerId;
  });
}

/** Said as a conflict, so that what was typed is shown again. */
async function refuseWhoHoldsItNot(tx: Tx, actor: Actor, referral: Referral): Promise<void> {
  const { state, claimedBy } = referral;
  const mine = claimedBy === actor.userId;
  if (state === "waiting") {
    throw new Refusal(
      "conflict",
      "Nobody holds this case: it was put back in the queue. Claim it again, then answer",
    );
  }
  if (state === "leaving" && mine) {
    const given = await findHeldAnswer(tx, actor, referral.id);
    const when = given ? ` on ${longMoment(given.answeredAt)}` : "";
    throw new Refusal("conflict", `You answered this case${when}. Undo that answer to change it`);
  }
  if ((state === "leaving" || state === "claimed") && !mine) {
    throw new Refusal("conflict", `${situation(referral)}. Only who holds a case can answer it`);
  }
}

const saysTheSame = (
  { diagnosis, plan, outcome, details }: Pick<Answer, "diagnosis" | "plan" | "outcome" | "details">,
  input: AnswerInput,
): boolean =>
  isDeepStrictEqual(
    [diagnosis, plan, outcome, details],
    [input.diagnosis, input.plan, input.outcome, detailsOf(input)],
  );
