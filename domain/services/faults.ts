/** What would not work in a definition, though each part of it is well formed. */
import type { Condition, Option, Question } from "@/domain/questions/question.ts";
import { reservedKeys } from "@/domain/questions/reserved_keys.ts";
import { mostQuestions, type ServiceDefinition } from "@/domain/services/definition.ts";

/** In words that say what to do; empty where all is well. */
export function faultsOf({ questions, exclusions }: ServiceDefinition): string[] {
  return [
    ...(questions.length === 0 ? ["Ask at least one question"] : []),
    ...(questions.length > mostQuestions
      ? [`Ask ${mostQuestions} questions or fewer. Take one out first`]
      : []),
    ...sameKeys(questions.map(({ key }) => key)),
    ...questions.flatMap((question, at) =>
      question.when ? misplaced(question, question.when, questions.slice(0, at)) : []
    ),
    ...exclusions.flatMap(({ words, when }) =>
      when && !answers(when, questions)
        ? [`“${words}” is known from an answer that is not asked any more. Take it out first`]
        : []
    ),
  ];
}

function sameKeys(keys: readonly string[]): string[] {
  const reserved = reservedKeys.find((key) => keys.includes(key));
  if (reserved) return [`No question can be called “${reserved}”`];
  const same = keys.find((key, at) => keys.indexOf(key) !== at);
  return same ? [`Two questions are called “${same}”. Take one of them out`] : [];
}

function misplaced(question: Question, when: Condition, earlier: readonly Question[]): string[] {
  if (answers(when, earlier)) return [];
  return [
    `“${question.label}” is asked after an answer to another question, ` +
    "and that question must stand before it and have that answer",
  ];
}

/** Whether one of these questions can be answered so. */
function answers({ key, oneOf }: Condition, questions: readonly Question[]): boolean {
  const question = questions.find((each) => each.key === key);
  const options: readonly Option[] = question && "options" in question ? question.options : [];
  return oneOf.every((value) => options.some((option) => option.value === value));
}
