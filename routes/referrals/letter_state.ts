/** What the page of a referral says of its letter to the patient. */
import { holds } from "@/domain/access/permissions.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { letterReleaseOf } from "@/domain/answers/letter_at_once.ts";
import { questionsOf } from "@/domain/links/find_patient_questions.ts";
import { findReleased, firstReadAt } from "@/domain/links/letters.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";
import type { PageContext } from "@/routes/context.ts";
import type { LetterState } from "@/views/links/letter_to_patient.tsx";

/** Undefined for others than the practice, and where nothing was answered. */
export async function letterState(
  c: PageContext,
  referral: Referral,
  answer: Answer | undefined,
): Promise<LetterState | undefined> {
  const { store: { read, now }, actor } = c.var;
  if (!answer || referral.practiceId !== actor.organisationId) return undefined;
  const [released, questions, rule] = await Promise.all([
    findReleased(read, actor, referral.id),
    questionsOf(read, actor, referral.id),
    letterReleaseOf(read, referral.serviceId, dayOf(now())),
  ]);
  return {
    released,
    readAt: await firstReadAt(read, released?.links ?? []),
    questions,
    mayRelease: holds(actor, "letter.release"),
    mayReply: holds(actor, "patient_question.reply"),
    mayWithdraw: holds(actor, "referral.invite"),
    atOnce: rule === "at_once",
  };
}
