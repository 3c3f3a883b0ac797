/** What a page of a section sent, as answers; what is wrong with it, in the reader's words. */
import { askedOf } from "@/domain/questions/asked.ts";
import { isAnswered, type Question } from "@/domain/questions/question.ts";
import { type Fields, readAnswer } from "@/domain/questions/read_answer.ts";
import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import {
  type Answers,
  type FormSection,
  plainOf,
  plainOfAll,
} from "@/domain/questionnaires/question.ts";
import type { Speech } from "@/domain/words/speech.ts";

export type Problems = Readonly<Record<string, readonly string[]>>;

/** All that can be read of it: what cannot is as it was before. */
export function readSection(section: FormSection, fields: Fields, before: Answers): Answers {
  const read = plainOfAll(section.questions).flatMap((question) => {
    const given = readAnswer(question, fields, undefined);
    return given && "answer" in given ? [[question.key, given.answer] as const] : [];
  });
  const after = { ...before, ...Object.fromEntries(read) };
  return Object.fromEntries(Object.entries(after).filter(([key]) => isAnswered(after, key)));
}

/** What was typed that nobody can read, and what is asked and may not be left empty. */
export function problemsIn(
  definition: QuestionnaireDefinition,
  section: FormSection,
  fields: Fields,
  answers: Answers,
  say: Speech,
): Problems {
  const asked = new Set(plainAsked(definition, answers).map(({ key }) => key));
  return Object.fromEntries(
    plainOfAll(section.questions).flatMap((question) => {
      if (!asked.has(question.key)) return [];
      const read = readAnswer(question, fields, undefined);
      if (read && "problem" in read) return [[question.key, [unreadable(question, say)]]];
      return question.required && !isAnswered(answers, question.key)
        ? [[question.key, [say("survey.form_missing")]]]
        : [];
    }),
  );
}

function unreadable(question: Question, say: Speech): string {
  if (question.kind === "number") {
    return say("survey.form_number", { least: question.least ?? 0, most: question.most });
  }
  return question.kind === "text"
    ? say("survey.form_too_long", { most: question.longest })
    : say("survey.form_choose");
}

/** Every plain question that is asked, by what was answered so far. */
export const plainAsked = (
  definition: QuestionnaireDefinition,
  answers: Answers,
): readonly Question[] => askedOf(plainOfAll(questionsOf(definition)), answers);

/** Sections that ask anything at all, by what was answered so far. */
export function sectionsAsked(
  definition: QuestionnaireDefinition,
  answers: Answers,
): readonly FormSection[] {
  const asked = new Set(plainAsked(definition, answers).map(({ key }) => key));
  return definition.sections.filter(({ questions }) =>
    questions.some((each) => plainOf(each).some(({ key }) => asked.has(key)))
  );
}

/** The first section that lacks an answer which may not be left empty. */
export function firstIncomplete(
  definition: QuestionnaireDefinition,
  answers: Answers,
): FormSection | undefined {
  const lacking = new Set(
    plainAsked(definition, answers)
      .filter(({ key, required }) => required && !isAnswered(answers, key)).map(({ key }) => key),
  );
  return definition.sections.find(({ questions }) =>
    questions.some((each) => plainOf(each).some(({ key }) => lacking.has(key)))
  );
}

/** What is sent: answers to what is asked, and nothing that an earlier answer made void. */
export const sentAnswers = (definition: QuestionnaireDefinition, answers: Answers): Answers =>
  Object.fromEntries(
    plainAsked(definition, answers).filter(({ key }) => isAnswered(answers, key))
      .map(({ key }) => [key, answers[key]!]),
  );
