/**
 * What answers come to. Counts and values are added over all answers first; shares and means are
 * taken of the sums, so that none is a mean of means. Nothing answered is no share, and not 0.
 */
import { answersTo, type Question } from "@/domain/questions/question.ts";
import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import { type Answers, type FormQuestion, plainOf } from "@/domain/questionnaires/question.ts";

/** Fewer answers of people who were promised to be nobody are not shown: 1 to 4 could be known. */
export const fewestShown = 5;

export interface OptionResult {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Of those who answered the question, from 0 to 1. */
  readonly share: number | undefined;
  /** Since the last round, in points from -1 to 1; none where it was not asked or not shown then. */
  readonly change: number | undefined;
}

export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly change: number | undefined;
}

export interface PlainResult {
  readonly question: Question;
  readonly answered: number;
  /** Too few of people who are nobody: then nothing else of it is here. */
  readonly hidden: boolean;
  readonly options: readonly OptionResult[];
  /** Of a scale and of numbers. */
  readonly spread: Spread | undefined;
  readonly texts: readonly string[];
}

export interface QuestionResult {
  readonly question: FormQuestion;
  /** One; of a matrix one for each of its rows. */
  readonly rows: readonly PlainResult[];
}

export interface RoundAnswers {
  readonly definition: QuestionnaireDefinition;
  readonly responses: readonly Answers[];
}

export function reckonRound(
  now: RoundAnswers,
  before: RoundAnswers | undefined,
  anonymous: boolean,
): readonly QuestionResult[] {
  const earlier = before ? questionsOf(before.definition) : [];
  return questionsOf(now.definition).map((question) => {
    const same = earlier.find(({ key }) => key === question.key);
    const comparable = same && isComparable(question, same) ? plainOf(same) : [];
    return {
      question,
      rows: plainOf(question).map((plain) => {
        const then = before && comparable.some(({ key }) => key === plain.key)
          ? before.responses
          : undefined;
        return reckonPlain(plain, question, now.responses, then, anonymous);
      }),
    };
  });
}

/** A scale of other points, or an answer to another kind of question, is no change of the same. */
function isComparable(one: FormQuestion, other: FormQuestion): boolean {
  if (one.kind === "scale") return other.kind === "scale" && one.points === other.points;
  if (one.kind === "number") return other.kind === "number" && one.unit === other.unit;
  return one.kind === other.kind;
}

function reckonPlain(
  plain: Question,
  { kind }: FormQuestion,
  responses: readonly Answers[],
  before: readonly Answers[] | undefined,
  anonymous: boolean,
): PlainResult {
  const given = givenTo(plain.key, responses);
  const then = before && givenTo(plain.key, before);
  const shown = (count: number) => !anonymous || count >= fewestShown || count === 0;
  const result = { question: plain, answered: given.length, hidden: !shown(given.length) };
  if (result.hidden) return { ...result, options: [], spread: undefined, texts: [] };
  const comparable = then && then.length > 0 && shown(then.length) ? then : undefined;
  return {
    ...result,
    options: "options" in plain
      ? plain.options.map(({ value, label }) => optionResult(value, label, given, comparable))
      : [],
    spread: kind === "scale" || kind === "number" ? spreadOf(given, comparable) : undefined,
    texts: plain.kind === "text" ? given.flat() : [],
  };
}

/** What each who answered it said; whoever left it empty is not among them. */
const givenTo = (key: string, responses: readonly Answers[]): (readonly string[])[] =>
  responses.map((each) => answersTo(each, key)).filter((each) => each.length > 0);

function optionResult(
  value: string,
  label: string,
  given: readonly (readonly string[])[],
  before: readonly (readonly string[])[] | undefined,
): OptionResult {
  const [share, then] = [given, before ?? []].map((each) => shareOf(value, each));
  return {
    value,
    label,
    count: countOf(value, given),
    share,
    change: share === undefined || then === undefined ? undefined : share - then,
  };
}

const countOf = (value: string, given: readonly (readonly string[])[]): number =>
  given.filter((each) => each.includes(value)).length;

const shareOf = (value: string, given: readonly (readonly string[])[]): number | undefined =>
  given.length === 0 ? undefined : countOf(value, given) / given.length;

function spreadOf(
  given: readonly (readonly string[])[],
  before: readonly (readonly string[])[] | undefined,
): Spread | undefined {
  const values = given.map(([value]) => Number(value));
  if (values.length === 0) return undefined;
  const mean = meanOf(values);
  return {
    mean,
    least: Math.min(...values),
    most: Math.max(...values),
    change: before && mean - meanOf(before.map(([value]) => Number(value))),
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
