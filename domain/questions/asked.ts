/** Which of a service's questions are asked, by what was answered before them. */
import {
  answersTo,
  type Condition,
  type History,
  type Question,
} from "@/domain/questions/question.ts";

/** A question whose condition hangs on one that is itself not asked is not asked either. */
export function askedOf(questions: readonly Question[], history: History): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { when } = question;
    const isAsked = !when ||
      (asked.some(({ key }) => key === when.key) && holds(when, history));
    if (isAsked) asked.push(question);
  }
  return asked;
}

export const holds = ({ key, oneOf }: Condition, history: History): boolean =>
  answersTo(history, key).some((answer) => oneOf.includes(answer));

/** Answers that are kept although nobody is asked for them any more, in the order they were given. */
export function answeredBefore(questions: readonly Question[], history: History): string[] {
  const asked = new Set(askedOf(questions, history).map(({ key }) => key));
  return Object.keys(history).filter((key) =>
    !asked.has(key) && answersTo(history, key).length > 0
  );
}

export interface MissingAnswer {
  readonly key: string;
  /** Why it is needed. */
  readonly words: string;
}

/** What must be answered before it is sent, and is not. */
export const missingAnswers = (
  questions: readonly Question[],
  history: History,
): MissingAnswer[] =>
  askedOf(questions, history).flatMap(({ key, required }) =>
    required && answersTo(history, key).length === 0 ? [{ key, words: required }] : []
  );
