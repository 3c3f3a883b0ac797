/** Parts of a version that is being written: added, changed, moved, taken out. */
import { Refusal } from "@/domain/errors.ts";
import {
  type QuestionnaireDefinition,
  questionsOf,
  sectionOf,
} from "@/domain/questionnaires/definition.ts";
import { type FormQuestion, type FormSection, plainOf } from "@/domain/questionnaires/question.ts";
import { keyFrom } from "@/domain/services/question_form.ts";

type Definition = QuestionnaireDefinition;
export type Direction = "up" | "down";

export function requireSection(definition: Definition, key: string): FormSection {
  const section = sectionOf(definition, key);
  if (!section) throw new Refusal("not_found", "There is no such section in this version");
  return section;
}

export function requireFormQuestion(definition: Definition, key: string): FormQuestion {
  const question = questionsOf(definition).find((each) => each.key === key);
  if (!question) throw new Refusal("not_found", "There is no such question in this version");
  return question;
}

export const sectionWith = ({ sections }: Definition, key: string): FormSection | undefined =>
  sections.find(({ questions }) => questions.some((each) => each.key === key));

/** In its place, or as the last. */
export function withSection(
  definition: Definition,
  section: Pick<FormSection, "key" | "title" | "about">,
): Definition {
  const before = sectionOf(definition, section.key);
  const after = { ...section, questions: before?.questions ?? [] };
  return withSections(
    definition,
    before
      ? definition.sections.map((each) => each.key === section.key ? after : each)
      : [...definition.sections, after],
  );
}

/** Its questions go with it. */
export function withoutSection(definition: Definition, key: string): Definition {
  requireSection(definition, key);
  return withSections(definition, definition.sections.filter((each) => each.key !== key));
}

export function movedSection(definition: Definition, key: string, by: Direction): Definition {
  const section = requireSection(definition, key);
  const { sections } = definition;
  return withSections(definition, moved(sections, sections.indexOf(section), by));
}

/** In its place where it stays in its section, else as the last of the other one. */
export function withFormQuestion(
  definition: Definition,
  question: FormQuestion,
  sectionKey: string,
): Definition {
  requireSection(definition, sectionKey);
  const stays = sectionWith(definition, question.key)?.key === sectionKey;
  return mapped(definition, ({ key, questions }) => {
    if (stays) return questions.map((each) => each.key === question.key ? question : each);
    const others = questions.filter((each) => each.key !== question.key);
    return key === sectionKey ? [...others, question] : others;
  });
}

export function withoutFormQuestion(definition: Definition, key: string): Definition {
  requireFormQuestion(definition, key);
  return mapped(definition, ({ questions }) => questions.filter((each) => each.key !== key));
}

/** One place up or down; from the edge of a section into the next one. */
export function movedFormQuestion(
  definition: Definition,
  key: string,
  by: Direction,
): Definition {
  const question = requireFormQuestion(definition, key);
  const { sections } = definition;
  const at = sections.findIndex(({ questions }) => questions.some((each) => each.key === key));
  const { questions } = sections[at]!;
  const place = questions.findIndex((each) => each.key === key);
  const atEdge = by === "up" ? place === 0 : place === questions.length - 1;
  const next = sections[at + (by === "up" ? -1 : 1)];
  if (!atEdge) {
    return mapped(
      definition,
      (each) => each === sections[at] ? moved(questions, place, by) : each.questions,
    );
  }
  if (!next) return definition;
  return mapped(definition, (each) => {
    const others = each.questions.filter((one) => one.key !== key);
    if (each !== next) return others;
    return by === "up" ? [...others, question] : [question, ...others];
  });
}

/** Questions that are asked only after an answer to one of these. */
export function hangingOn(
  definition: Definition,
  questions: readonly FormQuestion[],
): readonly FormQuestion[] {
  const keys = new Set(questions.flatMap(plainOf).map(({ key }) => key));
  return questionsOf(definition).filter((each) =>
    each.when && keys.has(each.when.key) && !questions.includes(each)
  );
}

/** A key that nothing of this version has: of its words, with a number where that is taken. */
export function freeFormKey(definition: Definition, words: string): string {
  const taken = new Set([
    ...definition.sections.map(({ key }) => key),
    ...questionsOf(definition).flatMap((each) => [each, ...plainOf(each)]).map(({ key }) => key),
  ]);
  const plain = keyFrom(words, 30).replace(/^(?=[^a-z])/, "q_");
  for (let n = 1;; n++) {
    const key = n === 1 ? plain : `${plain}_${n}`;
    if (!taken.has(key)) return key;
  }
}

function moved<T>(all: readonly T[], at: number, by: Direction): T[] {
  const to = Math.max(0, Math.min(all.length - 1, at + (by === "up" ? -1 : 1)));
  return all.toSpliced(at, 1).toSpliced(to, 0, all[at]!);
}

const mapped = (
  definition: Definition,
  questionsOfOne: (section: FormSection) => readonly FormQuestion[],
): Definition =>
  withSections(
    definition,
    definition.sections.map((each) => ({ ...each, questions: questionsOfOne(each) })),
  );

const withSections = (
  definition: Definition,
  sections: readonly FormSection[],
): Definition => ({ ...definition, sections });
