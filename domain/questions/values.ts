/** What a form of questions shows of what is kept: a date in its three boxes, the rest as it is. */
import type { Day } from "@/db/columns.ts";
import {
  type History,
  oneAnswer,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import { dateBoxes } from "@/domain/typed_date.ts";

export function historyValues(
  questions: readonly Question[],
  history: History,
): Record<string, string | readonly string[]> {
  const boxes = questions.filter(({ kind }) => kind === "date").map(({ key }) => {
    const kept = oneAnswer(history, key);
    return kept === undefined || kept === unknownAnswer ? {} : dateBoxes(key, kept as Day);
  });
  return Object.assign({ ...history }, ...boxes);
}
