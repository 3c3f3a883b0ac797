/** What people wrote, with what was made of it: themes, whether it may be published, what was taken out. */
import { and, asc, desc, eq, gte, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import {
  commentOriginals,
  commentThemes,
  fitComments,
  surveyThemes,
} from "@/db/schema/survey_comments.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { daysOf } from "@/domain/months.ts";
import { answersWith, findAnswer, type GivenAnswer } from "@/domain/surveys/find_answers.ts";

export const commentStates = ["all", "no_theme", "published", "not_published"] as const;
export type CommentState = typeof commentStates[number];

export interface CommentsFilter {
  readonly month: Month;
  readonly placeId?: Id<"SurveyPlace"> | undefined;
  readonly themeId?: Id<"SurveyTheme"> | undefined;
  readonly state?: CommentState | undefined;
}

export interface CommentedAnswer extends GivenAnswer {
  readonly themes: readonly { readonly id: Id<"SurveyTheme">; readonly name: string }[];
  /** Of its comments those that may be published, by which they are. */
  readonly fit: ReadonlyMap<number, { readonly reply: string | null }>;
  /** Those that words were taken out of. */
  readonly redacted: ReadonlySet<number>;
}

/** In the order of the list of answers: the latest day first, and by chance within a day. */
export async function findComments(
  read: Reader,
  actor: Actor,
  filter: CommentsFilter,
): Promise<readonly CommentedAnswer[]> {
  const [first, last] = daysOf(filter.month);
  const answers = await answersWith(
    read,
    actor,
    gte(experienceAnswers.day, first),
    lte(experienceAnswers.day, last),
    sql`json_array_length(${experienceAnswers.comments}) > 0`,
    filter.placeId && eq(experienceAnswers.placeId, filter.placeId),
  ).orderBy(desc(experienceAnswers.day), desc(experienceAnswers.key));
  return (await withWork(read, answers)).filter((each) => isAsked(each, filter));
}

export async function findComment(
  read: Reader,
  actor: Actor,
  key: number,
): Promise<CommentedAnswer> {
  return (await withWork(read, [await findAnswer(read, actor, key)]))[0]!;
}

function isAsked(
  { themes, fit }: CommentedAnswer,
  { themeId, state = "all" }: CommentsFilter,
): boolean {
  if (themeId && !themes.some(({ id }) => id === themeId)) return false;
  return {
    all: true,
    no_theme: themes.length === 0,
    published: fit.size > 0,
    not_published: fit.size === 0,
  }[state];
}

/** Beside the answers, which the actor was shown to be allowed to read. */
async function withWork(
  read: Reader,
  answers: readonly GivenAnswer[],
): Promise<readonly CommentedAnswer[]> {
  const keys = JSON.stringify(answers.map(({ key }) => key));
  const these = sql`(SELECT value FROM json_each(${keys}))`;
  const [tagged, fit, originals] = await Promise.all([
    read.select({ key: commentThemes.answerKey, id: surveyThemes.id, name: surveyThemes.name })
      .from(commentThemes).innerJoin(surveyThemes, eq(surveyThemes.id, commentThemes.themeId))
      .where(inArray(commentThemes.answerKey, these)).orderBy(asc(surveyThemes.name)),
    read.select().from(fitComments)
      .where(and(inArray(fitComments.answerKey, these), isNull(fitComments.endedAt))),
    read.select({ key: commentOriginals.answerKey, at: commentOriginals.at })
      .from(commentOriginals).where(inArray(commentOriginals.answerKey, these)),
  ]);
  const themesOf = Map.groupBy(tagged, ({ key }) => key);
  const fitOf = Map.groupBy(fit, ({ answerKey }) => answerKey);
  const originalsOf = Map.groupBy(originals, ({ key }) => key);
  return answers.map((answer) => ({
    ...answer,
    themes: (themesOf.get(answer.key) ?? []).map(({ id, name }) => ({ id, name })),
    fit: new Map((fitOf.get(answer.key) ?? []).map(({ at, reply }) => [at, { reply }])),
    redacted: new Set((originalsOf.get(answer.key) ?? []).map(({ at }) => at)),
  }));
}
