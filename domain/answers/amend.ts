/** A specialist amends an answer: a new one takes its place, and the practice is told what changed. */
import { change, type Tx } from "@/db/change.ts";
import { and, eq } from "drizzle-orm";
import { type Id, newId } from "@/db/columns.ts";
import { answerDrafts, answers } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { changesBetween } from "@/domain/answers/amendments.ts";
import { converts } from "@/domain/answers/conversion.ts";
import { detailsOf } from "@/domain/answers/details.ts";
import { codeOf, diagnosesOf } from "@/domain/answers/diagnoses.ts";
import { type Answer, findAnswer } from "@/domain/answers/find.ts";
import type { AmendInput } from "@/domain/answers/forms.ts";
import { releaseWhereAtOnce } from "@/domain/answers/letter_at_once.ts";
import { writeActions } from "@/domain/answers/plan.ts";
import { sentOn } from "@/domain/answers/sent_on.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";
import { noNews, tellPractice } from "@/domain/referrals/tell.ts";
import { dayOf, longMoment } from "@/domain/time.ts";

export function amendAnswer(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  input: AmendInput,
): Promise<Id<"Answer">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.amend_answer", referral);
    next(referral, "amend");
    const before = (await findAnswer(tx, actor, id))!;
    if (before.id !== input.replaces) {
      throw new Refusal(
        "conflict",
        `${before.answeredByName} amended this answer on ${longMoment(before.answeredAt)}. ` +
          "Read it, then say what should be otherwise",
      );
    }
    const given = await amended(tx, actor, referral, input);
    const fields = changedFields(before, given);
    if (fields.length === 0) throw new Refusal("invalid", "Nothing of the answer was changed");
    await moveReferral(tx, referral, "amend", unread);
    await tx.insert(answers).values(given);
    await writeActions(tx, given, before.id);
    await keepRtt(tx, referral, { kind: "answered", ...given });
    await tx.delete(answerDrafts)
      .where(and(eq(answerDrafts.referralId, id), eq(answerDrafts.userId, actor.userId)));
    tx.audit("referral.answer_amended", { referral: id, patient: referral.patientId }, {
      answer: given.id,
      replaces: before.id,
      fields,
    });
    await releaseWhereAtOnce(tx, referral, given);
    await noNews(tx, referral, ["reopened"]);
    await tellPractice(tx, referral, "answer", `answer:${given.id}`);
    tx.announce("answers", { practiceId: referral.practiceId, referralId: id });
    return given.id;
  });
}

/** By name, and nothing of what they say. A clinic's name is not known of a row that is not read yet. */
const changedFields = (before: Answer, given: Awaited<ReturnType<typeof amended>>): string[] =>
  changesBetween(
    { ...before, clinicName: before.clinicId },
    { ...given, clinicName: given.clinicId },
  ).map(({ label }) => label);

async function amended(tx: Tx, actor: Actor, referral: Referral, input: AmendInput) {
  const { diagnosis, plan, outcome } = input;
  return {
    id: newId<"Answer">(),
    referralId: referral.id,
    diagnosis,
    plan,
    outcome,
    details: detailsOf(input),
    diagnosisCode: codeOf(await diagnosesOf(tx, referral, dayOf(tx.now)), diagnosis),
    converted: converts(referral, outcome),
    ...await sentOn(tx, actor, referral, input),
    replacesId: input.replaces,
    amendedBecause: input.because,
    answeredBy: actor.userId,
    answeredAt: tx.now,
  };
}

/** The practice reads, copies and closes it anew; when it was first answered stays. */
const unread = {
  answerReadAt: null,
  answerReadBy: null,
  unreadToManagerAt: null,
  unreadToServiceAt: null,
  copiedAt: null,
  copiedBy: null,
  closedAt: null,
  closedBy: null,
} as const;
