/** Which page follows which, by what is there already. */
import { anythingElse } from "@/domain/links/asked_of_patients.ts";
import { asksForPhotographs } from "@/domain/links/photographs_here.ts";
import { isAnswered, type Question } from "@/domain/questions/question.ts";
import type { Journey } from "@/views/links/journey.ts";
import { paths } from "@/views/paths.ts";

/** To the first question that was not answered yet. */
export const afterConsent = (journey: Journey): string =>
  toQuestion(journey, nextAmong(journey, journey.questions));

/**
 * To the next that was not answered yet; one that was left out comes before the end. The last one
 * can be left empty: it is shown behind the one before it.
 */
export function afterQuestion(journey: Journey, question: Question): string {
  const { questions } = journey;
  const behind = questions.slice(questions.findIndex(({ key }) => key === question.key) + 1);
  if (behind.length === 0) return toQuestion(journey, nextAmong(journey, questions));
  const [next] = behind;
  return toQuestion(
    journey,
    nextAmong(journey, behind) ?? nextAmong(journey, questions) ??
      (next === anythingElse && !isAnswered(journey.said, next.key) ? next : undefined),
  );
}

const nextAmong = ({ said }: Journey, questions: readonly Question[]): Question | undefined =>
  questions.find((each) => each !== anythingElse && !isAnswered(said, each.key));

function toQuestion({ token, definition }: Journey, question: Question | undefined): string {
  if (question) return paths.linkQuestion(token, question.key);
  return asksForPhotographs(definition) ? paths.linkPhotographs(token) : paths.linkCheck(token);
}
