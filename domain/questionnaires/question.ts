/**
 * What a questionnaire asks, as data. Scale and matrix are its own kinds; each is made of plain
 * questions, so that they are read, hung on conditions, shown and kept as any other question is.
 */
import type { Condition, Option, Question } from "@/domain/questions/question.ts";

interface Asked {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Not to be left empty. */
  readonly required?: boolean | undefined;
  readonly when?: Condition | undefined;
}

export interface MatrixRow {
  readonly key: string;
  readonly label: string;
}

export type FormQuestion =
  & Asked
  & (
    | { readonly kind: "choice" | "several"; readonly options: readonly Option[] }
    | {
      readonly kind: "scale";
      /** From 1 to so many. */
      readonly points: number;
      /** What 1 and the last point mean. */
      readonly lowest: string;
      readonly highest: string;
    }
    | {
      readonly kind: "matrix";
      readonly rows: readonly MatrixRow[];
      readonly options: readonly Option[];
    }
    | { readonly kind: "text"; readonly longest: number }
    | {
      readonly kind: "number";
      readonly unit: string;
      readonly least: number;
      readonly most: number;
    }
  );
export type FormQuestionKind = FormQuestion["kind"];

export interface FormSection {
  readonly key: string;
  readonly title: string;
  readonly about?: string | undefined;
  readonly questions: readonly FormQuestion[];
}

/** What somebody answered, by the keys of plain questions. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The plain questions that one is answered by: a matrix has one for each of its rows. */
export function plainOf(question: FormQuestion): readonly Question[] {
  const { key, label, hint, when } = question;
  const asked = { key, label, short: label, hint, when, required: required(question) };
  switch (question.kind) {
    case "choice":
    case "several":
      return [{ ...asked, kind: question.kind, options: question.options }];
    case "scale":
      return [{ ...asked, kind: "choice", options: pointsOf(question) }];
    case "matrix":
      return question.rows.map((row) => ({
        ...asked,
        key: rowKey(question, row),
        label: row.label,
        short: `${label}: ${row.label}`,
        hint: undefined,
        kind: "choice",
        options: question.options,
      }));
    case "text":
      return [{ ...asked, kind: "text", longest: question.longest, rows: 4 }];
    case "number":
      return [{
        ...asked,
        kind: "number",
        unit: question.unit,
        least: question.least,
        most: question.most,
      }];
  }
}

export const plainOfAll = (questions: readonly FormQuestion[]): readonly Question[] =>
  questions.flatMap(plainOf);

export const rowKey = ({ key }: Pick<FormQuestion, "key">, row: MatrixRow): string =>
  `${key}__${row.key}`;

type Scale = FormQuestion & { readonly kind: "scale" };

/** Its ends carry what they mean; what lies between is a number. */
export const pointsOf = ({ points, lowest, highest }: Scale): readonly Option[] =>
  Array.from({ length: points }, (_, at) => {
    const value = String(at + 1);
    const means = at === 0 ? lowest : at === points - 1 ? highest : undefined;
    return { value, label: means ? `${value}, ${lowerFirst(means)}` : value };
  });

/** The dictionary's key for what is said where it is left empty. */
const required = (question: FormQuestion) => question.required ? "survey.form_missing" : undefined;

const lowerFirst = (words: string): string =>
  words.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
