/** A month in which a place was open from its first day to its last, and nobody answered. */
import { and, eq, gt, isNull, lt, notExists, sql } from "drizzle-orm";
import { experienceTotals, surveyPlaces } from "@/db/schema/surveys.ts";
import { daysOf } from "@/domain/months.ts";
import { monthBefore } from "@/domain/surveys/warnings/month_before.ts";
import type { FindWarnings } from "@/domain/surveys/warnings/warning.ts";
import { dayAfter, startOfDay } from "@/domain/time.ts";

export const findWithoutAnswers: FindWarnings = async (read, today) => {
  const month = monthBefore(today);
  const [first] = daysOf(month);
  const counted = read.select({ one: sql`1` }).from(experienceTotals).where(and(
    eq(experienceTotals.placeId, surveyPlaces.id),
    eq(experienceTotals.month, month),
    gt(experienceTotals.answers, experienceTotals.setAside),
  ));
  const silent = await read.select({
    placeId: surveyPlaces.id,
    organisationId: surveyPlaces.organisationId,
  }).from(surveyPlaces).where(and(
    lt(surveyPlaces.startedAt, startOfDay(dayAfter(first))),
    isNull(surveyPlaces.endedAt),
    notExists(counted),
  ));
  return silent.map((place) => ({ kind: "no_answers", month, ...place }));
};
