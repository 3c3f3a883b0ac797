/** Single answers, for the organisation that they were given to. */
import { and, desc, eq, getTableColumns, gte, isNotNull, lte, type SQL } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import { suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { experienceAnswers, setAsideAnswers, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { daysOf } from "@/domain/months.ts";
import { visibleTo } from "@/domain/surveys/find_places.ts";

export type GivenAnswer = Awaited<ReturnType<typeof findAnswer>>;

export async function findAnswer(read: Reader, actor: Actor, key: number) {
  const [found] = await answerRows(read).where(given(actor, eq(experienceAnswers.key, key)));
  if (!found) throw new Refusal("not_found", "There is no such answer");
  return found;
}

/** Of one month, the latest day first; within a day in no order that would tell who came when. */
export const findAnswers = (
  read: Reader,
  actor: Actor,
  { month, placeId }: { readonly month: Month; readonly placeId?: Id<"SurveyPlace"> | undefined },
) => {
  const [first, last] = daysOf(month);
  return answersWith(
    read,
    actor,
    gte(experienceAnswers.day, first),
    lte(experienceAnswers.day, last),
    placeId && eq(experienceAnswers.placeId, placeId),
  ).orderBy(desc(experienceAnswers.day), desc(experienceAnswers.key));
};

export const answersWith = (read: Reader, actor: Actor, ...which: readonly (SQL | undefined)[]) =>
  answerRows(read).where(given(actor, ...which));

/** What is still being filled in and was not chosen is no answer yet. */
export const given = (actor: Actor, ...which: readonly (SQL | undefined)[]) =>
  and(visibleTo(actor), isNotNull(experienceAnswers.experience), ...which);

export const answerRows = (read: Reader) =>
  read.select({
    ...getTableColumns(experienceAnswers),
    organisationId: surveyPlaces.organisationId,
    placeName: surveyPlaces.name,
    setting: surveyPlaces.setting,
    setAsideAt: setAsideAnswers.setAsideAt,
    setAsideBecause: setAsideAnswers.reason,
    /** One of a burst: domain/surveys/bursts.ts. */
    burstId: suspectAnswers.burstId,
  }).from(experienceAnswers)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceAnswers.placeId))
    .leftJoin(suspectAnswers, eq(suspectAnswers.answerKey, experienceAnswers.key))
    .leftJoin(setAsideAnswers, eq(setAsideAnswers.answerKey, experienceAnswers.key)).$dynamic();
