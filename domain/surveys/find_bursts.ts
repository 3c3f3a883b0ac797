/** Bursts of answers, for the organisation that they came to. */
import { and, asc, count, eq, getTableColumns, gte, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import { surveyBursts, suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { daysOf } from "@/domain/months.ts";
import { visibleTo } from "@/domain/surveys/find_places.ts";

export type Burst = Awaited<ReturnType<typeof findBursts>>[number];

/** Those that wait to be settled, of any month, and those of one that were left out of its figures. */
export const findBursts = (read: Reader, actor: Actor, month: Month) => {
  const [first, last] = daysOf(month);
  const ofMonth = and(gte(surveyBursts.day, first), lte(surveyBursts.day, last));
  return burstRows(read).where(and(
    visibleTo(actor),
    or(isNull(surveyBursts.settledAt), and(ofMonth, isNotNull(surveyBursts.reason))),
  )).groupBy(surveyBursts.id).orderBy(asc(surveyBursts.day), asc(surveyBursts.id));
};

export async function findBurst(read: Reader, actor: Actor, id: Id<"SurveyBurst">) {
  const found = await burstRows(read).where(and(eq(surveyBursts.id, id), visibleTo(actor)))
    .groupBy(surveyBursts.id).get();
  if (!found) throw new Refusal("not_found", "There is no such burst of answers");
  return found;
}

const burstRows = (read: Reader) =>
  read.select({
    ...getTableColumns(surveyBursts),
    organisationId: surveyPlaces.organisationId,
    placeName: surveyPlaces.name,
    answers: count(suspectAnswers.answerKey),
  }).from(surveyBursts)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyBursts.placeId))
    .innerJoin(suspectAnswers, eq(suspectAnswers.burstId, surveyBursts.id)).$dynamic();
