/** What was answered, from the running totals: by place, month, mode and option. */
import { and, eq, gte, lte, type SQL } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import {
  type AnswerMode,
  answerModes,
  type Experience,
  experienceTotals,
  surveyPlaces,
  type SurveySetting,
} from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/surveys/find_places.ts";
import { byExperience, reckon, type Reckoned } from "@/domain/surveys/reckon.ts";

/** From the one to the other, both with them. */
export interface Months {
  readonly from: Month;
  readonly to: Month;
}

export interface TotalsFilter extends Months {
  readonly placeId?: Id<"SurveyPlace"> | undefined;
  readonly setting?: SurveySetting | undefined;
  readonly mode?: AnswerMode | undefined;
}

/** One row a place, month, mode and option; those set aside are beside, and not in `answers`. */
export type Total = Awaited<ReturnType<typeof findTotals>>[number];

export async function findTotals(read: Reader, actor: Actor, filter: TotalsFilter) {
  const rows = await read.select({
    placeId: experienceTotals.placeId,
    placeName: surveyPlaces.name,
    setting: surveyPlaces.setting,
    month: experienceTotals.month,
    mode: experienceTotals.mode,
    experience: experienceTotals.experience,
    all: experienceTotals.answers,
    setAside: experienceTotals.setAside,
  }).from(experienceTotals)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceTotals.placeId))
    .where(and(visibleTo(actor), ...asked(filter)));
  return rows.map(({ all, ...row }) => ({ ...row, answers: all - row.setAside }));
}

const asked = ({ from, to, placeId, setting, mode }: TotalsFilter): (SQL | undefined)[] => [
  gte(experienceTotals.month, from),
  lte(experienceTotals.month, to),
  placeId && eq(experienceTotals.placeId, placeId),
  setting && eq(surveyPlaces.setting, setting),
  mode && eq(experienceTotals.mode, mode),
];

type Counted = Pick<Total, "experience" | "mode" | "answers">;

/** Added first, and reckoned of the sum. */
export function reckonTotals(totals: readonly Counted[]): Reckoned {
  const of = new Map<Experience, number>();
  for (const { experience, answers } of totals) {
    of.set(experience, (of.get(experience) ?? 0) + answers);
  }
  return reckon(byExperience((each) => of.get(each) ?? 0));
}

/** How many came in each way; a way that nobody used is not in it. */
export function byMode(totals: readonly Counted[]): ReadonlyMap<AnswerMode, number> {
  const of = new Map<AnswerMode, number>();
  for (const { mode, answers } of totals) of.set(mode, (of.get(mode) ?? 0) + answers);
  return new Map(answerModes.flatMap((mode) => of.get(mode) ? [[mode, of.get(mode)!]] : []));
}
