/** The questions of a version: one is added, changed, moved or taken out. */
import type { Question } from "@/domain/questions/question.ts";
import { Refusal } from "@/domain/errors.ts";
import { reservedKeys } from "@/domain/questions/reserved_keys.ts";
import { keyFrom } from "@/domain/services/question_form.ts";

export function requireQuestion(questions: readonly Question[], key: string): Question {
  const question = questions.find((each) => each.key === key);
  if (!question) throw new Refusal("not_found", "There is no such question in this version");
  return question;
}

export const withQuestion = (questions: readonly Question[], changed: Question): Question[] =>
  questions.some(({ key }) => key === changed.key)
    ? questions.map((each) => each.key === changed.key ? changed : each)
    : [...questions, changed];

export function withoutQuestion(questions: readonly Question[], key: string): Question[] {
  requireQuestion(questions, key);
  return questions.filter((each) => each.key !== key);
}

/** One place up or down; the first stays first. */
export function movedQuestion(
  questions: readonly Question[],
  key: string,
  by: "up" | "down",
): Question[] {
  const at = questions.indexOf(requireQuestion(questions, key));
  const to = Math.max(0, Math.min(questions.length - 1, at + (by === "up" ? -1 : 1)));
  return questions.toSpliced(at, 1).toSpliced(to, 0, questions[at]!);
}

/** A key that no question has: of its short name, with a number where that is taken. */
export function freeKey(questions: readonly Question[], short: string): string {
  const taken = new Set(questions.map(({ key }) => key));
  const plain = keyFrom(short).replace(/^(?=[^a-z])/, "q_");
  for (let n = 1;; n++) {
    const key = n === 1 ? plain : `${plain}_${n}`;
    if (!taken.has(key) && !reservedKeys.includes(key)) return key;
  }
}
