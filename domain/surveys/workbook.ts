/** A spreadsheet of answers, before it is written: its sheets, a page of rows at a time. */
import type { Day } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { figure } from "@/domain/figures.ts";
import { answerColumns, cellsOf } from "@/domain/surveys/csv.ts";
import { countAnswers, everyAnswer } from "@/domain/surveys/every_answer.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import { findTotals, type TotalsFilter } from "@/domain/surveys/find_results.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";

export type SheetCell = string | number | { readonly day: Day };

/** `rows` of a sheet; the first of each sheet are its heads. */
export interface SheetPart {
  readonly sheet: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * A spreadsheet is made whole before it leaves, which takes 60 ms for each thousand answers and half
 * a megabyte of memory; a file of lines has no end.
 */
export const mostInWorkbook = 10_000;

export async function* workbookParts(
  read: Reader,
  actor: Actor,
  filter: TotalsFilter,
): AsyncGenerator<SheetPart> {
  yield { sheet: "Answers", rows: [answerColumns] };
  for await (const answers of everyAnswer(read, actor, filter)) {
    const rows = answers.map((answer): readonly SheetCell[] => {
      const [_day, ...words] = cellsOf(answer);
      return [{ day: answer.day }, ...words];
    });
    yield { sheet: "Answers", rows };
  }
  const heads = ["Month", "Place", "Kind of service", "Way", "Answer", "Counted", "Left out"];
  const totals = await findTotals(read, actor, filter);
  yield {
    sheet: "Figures",
    rows: [
      heads,
      ...totals.map((each) => [
        each.month,
        each.placeName,
        settingLabels[each.setting],
        modeLabels[each.mode],
        experienceLabels[each.experience],
        each.answers,
        each.setAside,
      ]),
    ],
  };
}

export async function requireFits(read: Reader, actor: Actor, filter: TotalsFilter): Promise<void> {
  const answers = await countAnswers(read, actor, filter);
  if (answers <= mostInWorkbook) return;
  throw new Refusal(
    "invalid",
    `These are ${figure(answers)} answers, and a spreadsheet holds ${figure(mostInWorkbook)}. ` +
      "Choose fewer months or one place, or take the CSV, which holds them all",
  );
}
