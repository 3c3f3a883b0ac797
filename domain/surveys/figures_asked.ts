/** Which figures somebody asks for: of which months, and narrowed to what. */
import { z } from "zod";
import type { Id, Month } from "@/db/columns.ts";
import { type AnswerMode, answerModes, surveySettings } from "@/db/schema/surveys.ts";
import { monthPattern, monthsBack } from "@/domain/months.ts";
import type { Months, Total, TotalsFilter } from "@/domain/surveys/find_results.ts";

const month = z.string().regex(monthPattern).transform((each) => each as Month);
/** A list to choose from that was left at "All" sends nothing between its quotes. */
const orAll = <T extends z.ZodType>(choice: T) =>
  choice.optional().or(z.literal("").transform(() => undefined));

export const FiguresForm = z.object({
  /** One month, as links to it say it. */
  month: month.optional(),
  from: month.optional(),
  to: month.optional(),
  place: orAll(z.uuid().transform((each) => each as Id<"SurveyPlace">)),
  setting: orAll(z.enum(surveySettings)),
  mode: orAll(z.enum(answerModes)),
});
export type FiguresInput = z.output<typeof FiguresForm>;

export interface FiguresAsked extends TotalsFilter {
  readonly mode: AnswerMode | undefined;
}

/** Five years: a longer line would not be read. */
const mostMonths = 60;

/** This month where none is named; the wrong way round is put right. */
export function figuresAsked(
  { month, from, to, place, setting, mode }: FiguresInput,
  thisMonth: Month,
): FiguresAsked {
  const ends = [from ?? month ?? to ?? thisMonth, to ?? month ?? from ?? thisMonth].toSorted();
  const [first, last] = ends as [Month, Month];
  const earliest = monthsBack(last, mostMonths)[0]!;
  return { from: first < earliest ? earliest : first, to: last, placeId: place, setting, mode };
}

export const isIn = ({ from, to }: Months) => ({ month }: Pick<Total, "month">): boolean =>
  from <= month && month <= to;
