/**
 * Suspicion of cancer goes to urgent suspected cancer and nowhere else: a draft in which it was
 * said is not sent as routine (NICE NG12; services that do not take it say where to refer instead).
 */
import type { Priority } from "@/db/schema/referrals.ts";
import type { History } from "@/domain/questions/question.ts";
import { suspicionOf } from "@/domain/questions/suspicion.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

interface Written {
  readonly priority: Priority;
  readonly history: History;
}

/** There is no suspicion in what was written, or it goes as urgent suspected cancer already. */
export const isUrgentEnough = (
  { priority, history }: Written,
  { questions }: Pick<ServiceDefinition, "questions">,
): boolean => priority === "urgent_suspected_cancer" || !suspicionOf(history, questions).suspected;

/** "You suspect cancer, and the 7-point checklist comes to 4": why it goes that way. */
export function suspicionInWords(
  history: History,
  { questions }: Pick<ServiceDefinition, "questions">,
): string {
  const { referrer, score, scored } = suspicionOf(history, questions);
  if (!referrer) {
    return `The 7-point checklist comes to ${score}: 3 or more is suspicion of melanoma`;
  }
  if (scored) return `You suspect cancer, and the 7-point checklist comes to ${score}`;
  if (score === undefined) return "You suspect cancer";
  return `You suspect cancer. A score of ${score} on the 7-point checklist does not overrule that`;
}
