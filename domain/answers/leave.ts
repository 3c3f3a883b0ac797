/** An answer that nobody has undone becomes one, as of the moment it was given, and the practice is told. */
import { eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import { releaseWhereAtOnce } from "@/domain/answers/letter_at_once.ts";
import { writeActions } from "@/domain/answers/plan.ts";
import { chargeFor } from "@/domain/charges/charge.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { tellPractice } from "@/domain/referrals/tell.ts";
import { dayOf } from "@/domain/time.ts";

/** False where it was undone. */
export async function leaveAnswer(tx: Tx, answerId: Id<"Answer">): Promise<boolean> {
  const [found] = await tx.select({
    given: getTableColumns(heldAnswers),
    referral: getTableColumns(referrals),
  }).from(heldAnswers).innerJoin(referrals, eq(referrals.id, heldAnswers.referralId))
    .where(eq(heldAnswers.id, answerId));
  if (!found) return false;
  const { given: { leavesAt: _, ...given }, referral } = found;
  await moveReferral(tx, { ...referral, ...noNames }, "leave", { answeredAt: given.answeredAt });
  await tx.insert(answers).values(given);
  await writeActions(tx, given);
  await chargeFor(tx, referral, answerId, given.answeredAt);
  await tx.delete(heldAnswers).where(eq(heldAnswers.id, answerId));
  await keepRtt(tx, referral, {
    kind: "answered",
    outcome: given.outcome,
    converted: given.converted,
  }, dayOf(given.answeredAt));
  tx.audit("referral.answer_left", { referral: referral.id, patient: referral.patientId }, {
    answer: answerId,
  });
  await releaseWhereAtOnce(tx, referral, given);
  await tellPractice(tx, referral, "answer", `answer:${answerId}`);
  tx.announce("answers", { practiceId: referral.practiceId, referralId: referral.id });
  return true;
}

/** A job is refused nothing in words. */
const noNames = {
  sentByName: null,
  claimedByName: null,
  closedByName: null,
  withdrawnByName: null,
} as const;
