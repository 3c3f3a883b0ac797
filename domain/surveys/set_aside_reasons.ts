/** Why answers are left out of figures, and how many for each reason. */
import { count, desc, eq } from "drizzle-orm";
import { experienceAnswers, setAsideAnswers, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { askedAnswers } from "@/domain/surveys/every_answer.ts";
import { given } from "@/domain/surveys/find_answers.ts";
import type { TotalsFilter } from "@/domain/surveys/find_results.ts";

export type SetAsideReason = Awaited<ReturnType<typeof setAsideReasons>>[number];

/** The most frequent first. */
export const setAsideReasons = (read: Reader, actor: Actor, filter: TotalsFilter) =>
  read.select({ reason: setAsideAnswers.reason, answers: count() }).from(setAsideAnswers)
    .innerJoin(experienceAnswers, eq(experienceAnswers.key, setAsideAnswers.answerKey))
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceAnswers.placeId))
    .where(given(actor, ...askedAnswers(filter)))
    .groupBy(setAsideAnswers.reason)
    .orderBy(desc(count()), setAsideAnswers.reason);
