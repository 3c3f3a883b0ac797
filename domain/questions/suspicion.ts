/**
 * Suspicion of cancer in what was answered. Either is enough: the referrer's own, or the checklist's
 * score. "Clinical judgement overrides the score": one below 3 never takes back the referrer's
 * concern, and a referrer's "no" does not take back a score of 3.
 */
import { askedOf } from "@/domain/questions/asked.ts";
import { type History, oneAnswer, type Question } from "@/domain/questions/question.ts";
import { type Checklist, scoreOf } from "@/domain/questions/score.ts";
import { sevenPointKey, suspectedFrom } from "@/domain/questions/seven_point.ts";

export const suspicionKey = "suspect_cancer";

export interface Suspicion {
  /** "Do you suspect cancer?" was answered with yes. */
  readonly referrer: boolean;
  /** Of the weighted 7-point checklist; undefined where it is not asked, not answered, or not known. */
  readonly score: number | undefined;
  readonly scored: boolean;
  /** Either of both: it goes the way of urgent suspected cancer. */
  readonly suspected: boolean;
}

export function suspicionOf(history: History, questions: readonly Question[]): Suspicion {
  const asked = askedOf(questions, history);
  const checklist = asked.find((each): each is Checklist =>
    each.key === sevenPointKey && each.kind === "checklist"
  );
  const referrer = asked.some(({ key }) => key === suspicionKey) &&
    oneAnswer(history, suspicionKey) === "yes";
  const score = checklist && scoreOf(checklist, history);
  const scored = score !== undefined && score >= suspectedFrom;
  return { referrer, score, scored, suspected: referrer || scored };
}
