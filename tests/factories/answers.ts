/** What a referral in a later state of its life has beside it: an answer, one that still can be undone, a question. */
import { eq } from "drizzle-orm";
import { instantOf, newId } from "@/db/columns.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { answers } from "@/db/schema/referrals.ts";
import { heldAnswers, referralRequests } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Parties, ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export async function answerExists(store: Store, parties: Parties, referral: ReferralRow) {
  await rowExists(store, answers, {
    id: newId<"Answer">(),
    referralId: referral.id,
    diagnosis: "Seborrhoeic keratosis",
    plan: "No treatment is needed. Reassure the patient.",
    outcome: "treat_in_primary_care",
    answeredBy: referral.claimedBy ?? parties.consultant.userId,
    answeredAt: referral.answeredAt ?? instantOf(store.now()),
  });
}

export async function heldAnswerExists(store: Store, parties: Parties, referral: ReferralRow) {
  const now = store.now();
  await rowExists(store, heldAnswers, {
    id: newId<"Answer">(),
    referralId: referral.id,
    diagnosis: "Seborrhoeic keratosis",
    plan: "No treatment is needed. Reassure the patient.",
    outcome: "treat_in_primary_care",
    answeredBy: referral.claimedBy ?? parties.consultant.userId,
    answeredAt: instantOf(now),
    leavesAt: instantOf(new Date(now.getTime() + 10_000)),
  });
}

export async function requestExists(store: Store, parties: Parties, referral: ReferralRow) {
  await rowExists(store, referralRequests, {
    id: newId<"ReferralRequest">(),
    referralId: referral.id,
    kind: referral.waitsFor ?? "information",
    words: "Has it bled?",
    askedBy: referral.claimedBy ?? parties.consultant.userId,
    askedAt: referral.returnedAt ?? instantOf(store.now()),
  });
}

/** One line of the plan of a referral's answer. */
export async function actionExists(
  store: Store,
  referral: Pick<ReferralRow, "id">,
  over: Partial<typeof answerActions.$inferInsert> = {},
): Promise<typeof answerActions.$inferInsert> {
  const [answer] = await store.read.select({ id: answers.id }).from(answers)
    .where(eq(answers.referralId, referral.id));
  const action = {
    id: newId<"AnswerAction">(),
    answerId: answer!.id,
    referralId: referral.id,
    owner: "practice" as const,
    position: 0,
    words: "Reassure the patient",
    ...over,
  };
  await rowExists(store, answerActions, action);
  return action;
}
