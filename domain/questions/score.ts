/** What the ticked lines of a checklist come to. */
import {
  answersTo,
  type History,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";

export type Checklist = Question & { readonly kind: "checklist" };

/** Undefined where it was not answered, or nobody knows: that is not 0. */
export function scoreOf(checklist: Checklist, history: History): number | undefined {
  const ticked = answersTo(history, checklist.key);
  if (ticked.length === 0 || ticked.includes(unknownAnswer)) return undefined;
  return checklist.options.filter(({ value }) => ticked.includes(value))
    .reduce((sum, { weight }) => sum + weight, 0);
}

export const mostPoints = ({ options }: Checklist): number =>
  options.reduce((sum, { weight }) => sum + weight, 0);
