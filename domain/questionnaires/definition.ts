/** One version of a questionnaire: the shape, parsed at the edge, and what would not work in it. */
import { z } from "zod";
import type { Condition } from "@/domain/questions/question.ts";
import {
  type FormQuestion,
  type FormSection,
  plainOf,
  plainOfAll,
} from "@/domain/questionnaires/question.ts";

/** More, and nobody would answer to the end. */
export const mostQuestions = 40;
export const mostSections = 12;
export const longestText = 5000;

const words = (longest: number) => z.string().trim().min(1).max(longest);
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const option = z.object({
  value: z.string().regex(/^[a-z0-9_]{1,60}$/),
  label: words(200),
  exclusive: z.boolean().optional(),
});
const asked = {
  key,
  label: words(300),
  hint: words(500).optional(),
  required: z.boolean().optional(),
  when: z.object({
    /** Of a plain question: a row of a matrix can be one. */
    key: z.string().regex(/^[a-z][a-z0-9_]{0,99}$/),
    oneOf: z.array(z.string().min(1).max(60)).min(1),
  }).optional(),
};
const question: z.ZodType<FormQuestion> = z.discriminatedUnion("kind", [
  z.object({ ...asked, kind: z.enum(["choice", "several"]), options: z.array(option).min(2) }),
  z.object({
    ...asked,
    kind: z.literal("scale"),
    points: z.int().min(3).max(10),
    lowest: words(60),
    highest: words(60),
  }),
  z.object({
    ...asked,
    kind: z.literal("matrix"),
    rows: z.array(z.object({ key, label: words(200) })).min(1).max(12),
    options: z.array(option).min(2).max(7),
  }),
  z.object({ ...asked, kind: z.literal("text"), longest: z.int().min(1).max(longestText) }),
  z.object({
    ...asked,
    kind: z.literal("number"),
    unit: z.string().max(20),
    least: z.int().min(0).max(999_999),
    most: z.int().min(0).max(999_999),
  }),
]) as z.ZodType<FormQuestion>;

export interface QuestionnaireDefinition {
  readonly title: string;
  /** What people read before they begin. */
  readonly intro: string;
  readonly sections: readonly FormSection[];
}

export const QuestionnaireDefinition: z.ZodType<QuestionnaireDefinition> = z.object({
  title: words(120),
  intro: z.string().trim().max(2000),
  sections: z.array(z.object({
    key,
    title: words(120),
    about: words(500).optional(),
    questions: z.array(question),
  })).max(mostSections),
});

export const questionsOf = ({ sections }: QuestionnaireDefinition): readonly FormQuestion[] =>
  sections.flatMap(({ questions }) => questions);

/** In words that say what to do; empty where a draft can be kept as it is. */
export function faultsOf(definition: QuestionnaireDefinition): string[] {
  const questions = questionsOf(definition);
  return [
    ...(questions.length > mostQuestions
      ? [`Ask ${mostQuestions} questions or fewer. Take one out first`]
      : []),
    ...(definition.sections.length > mostSections
      ? [`Make ${mostSections} sections or fewer. Take one out first`]
      : []),
    ...sameKeys(plainOfAll(questions).map((each) => each.key)),
    ...questions.flatMap((each, at) =>
      each.when ? misplaced(each, each.when, questions.slice(0, at)) : []
    ),
  ];
}

/** What must be there besides before it can be sent to anybody. */
export const lackingOf = (definition: QuestionnaireDefinition): string[] => [
  ...(questionsOf(definition).length === 0 ? ["Ask at least one question"] : []),
  ...definition.sections.flatMap(({ title, questions }) =>
    questions.length === 0
      ? [`The section “${title}” asks nothing. Add a question to it, or take it out`]
      : []
  ),
];

function sameKeys(keys: readonly string[]): string[] {
  const same = keys.find((key, at) => keys.indexOf(key) !== at);
  return same ? [`Two questions are called “${same}”. Take one of them out`] : [];
}

function misplaced(
  question: FormQuestion,
  { key, oneOf }: Condition,
  earlier: readonly FormQuestion[],
): string[] {
  const before = earlier.flatMap(plainOf).find((each) => each.key === key);
  const options = before && "options" in before ? before.options : [];
  if (oneOf.every((value) => options.some((each) => each.value === value))) return [];
  return [
    `“${question.label}” is asked after an answer to another question, ` +
    "and that question must stand before it and have that answer",
  ];
}

export const sectionOf = (
  { sections }: QuestionnaireDefinition,
  key: string,
): FormSection | undefined => sections.find((each) => each.key === key);
