/** An answer as the patient reads it again: what they chose in their language, what they wrote as it is. */
import type { Day } from "@/db/columns.ts";
import { optionSaid } from "@/domain/links/asked_of_patients.ts";
import { placeSaid } from "@/domain/links/places.ts";
import {
  answersTo,
  type History,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import type { Speech } from "@/domain/words/speech.ts";

/** One line each; none where nothing was answered. */
export function answerSaid(say: Speech, question: Question, said: History): readonly string[] {
  return answersTo(said, question.key).map((answer) => {
    if ("options" in question) {
      const option = question.options.find(({ value }) => value === answer);
      return option ? optionSaid(say, question, option).text : unknownOr(say, answer);
    }
    if (question.kind === "site") return placeSaid(say, answer);
    if (answer === unknownAnswer) return say("question.not_known");
    if (question.kind === "number") return `${answer} ${question.unit}`.trimEnd();
    return question.kind === "date" ? say.day(answer as Day) : answer;
  });
}

const unknownOr = (say: Speech, answer: string) =>
  answer === unknownAnswer ? say("question.not_known") : answer;
