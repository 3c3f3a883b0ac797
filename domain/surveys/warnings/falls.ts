/** A month with fewer positive answers than the twelve before it, by more than chance. */
import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import type { Month } from "@/db/columns.ts";
import type { Positives } from "@/db/schema/survey_warnings.ts";
import { experienceTotals, surveyPlaces } from "@/db/schema/surveys.ts";
import { monthsBack } from "@/domain/months.ts";
import { chanceOf, isBeyondChance } from "@/domain/surveys/warnings/chance.ts";
import { monthBefore } from "@/domain/surveys/warnings/month_before.ts";
import type { FindWarnings } from "@/domain/surveys/warnings/warning.ts";

const monthsBefore = 12;

export const findFalls: FindWarnings = async (read, today) => {
  const month = monthBefore(today);
  const rows = await read.select({
    placeId: experienceTotals.placeId,
    organisationId: surveyPlaces.organisationId,
    month: experienceTotals.month,
    responses: sql`sum(${counted})`.mapWith(Number),
    positive: sql`sum(CASE WHEN ${experienceTotals.experience} IN ('very_good', 'good')
      THEN ${counted} ELSE 0 END)`.mapWith(Number),
  }).from(experienceTotals)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceTotals.placeId))
    .where(and(
      gte(experienceTotals.month, monthsBack(month, monthsBefore + 1)[0]!),
      lte(experienceTotals.month, month),
      isNull(surveyPlaces.endedAt),
    ))
    .groupBy(experienceTotals.placeId, experienceTotals.month);
  return [...Map.groupBy(rows, ({ placeId }) => placeId)].flatMap(([placeId, of]) => {
    const [now, before] = split(of, month);
    if (now.responses === 0 || before.responses === 0) return [];
    const chance = chanceOf(now, before);
    if (!isBeyondChance(chance)) return [];
    const { organisationId } = of[0]!;
    return [{ kind: "fall", organisationId, placeId, month, found: { now, before, chance } }];
  });
};

/** As the figures have it: what was set aside does not count. */
const counted = sql`(${experienceTotals.answers} - ${experienceTotals.setAside})`;

/** The months before are added: a percentage is of a sum. */
function split(
  of: readonly (Positives & { readonly month: Month })[],
  month: Month,
): readonly [now: Positives, before: Positives] {
  const add = (some: typeof of): Positives => ({
    positive: some.reduce((sum, { positive }) => sum + positive, 0),
    responses: some.reduce((sum, { responses }) => sum + responses, 0),
  });
  return [
    add(of.filter((each) => each.month === month)),
    add(of.filter((each) => each.month !== month)),
  ];
}
