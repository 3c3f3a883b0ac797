/** What people said about themselves and how it was for them, as far as it names nobody. */
import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Month } from "@/db/columns.ts";
import { surveyAboutQuestions, surveyAboutTotals } from "@/db/schema/survey_about.ts";
import { type Experience, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/surveys/find_places.ts";
import { byExperience, reckon, type Reckoned } from "@/domain/surveys/reckon.ts";
import { suppressed } from "@/domain/surveys/suppress.ts";

export interface AboutShown {
  readonly placeName: string;
  readonly question: string;
  readonly options: readonly {
    readonly option: string;
    /** Undefined where there are too few of them, or where they could be reckoned from the others. */
    readonly reckoned: Reckoned | undefined;
  }[];
}

/** Of a month that is over: while it goes on, whoever watches would see it go up by one. */
export async function findAbout(read: Reader, actor: Actor, month: Month): Promise<AboutShown[]> {
  const rows = await read.select({
    ...getTableColumns(surveyAboutTotals),
    question: surveyAboutQuestions.question,
    options: surveyAboutQuestions.options,
    placeName: surveyPlaces.name,
  }).from(surveyAboutTotals)
    .innerJoin(surveyAboutQuestions, eq(surveyAboutQuestions.id, surveyAboutTotals.questionId))
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyAboutQuestions.placeId))
    .where(and(eq(surveyAboutTotals.month, month), visibleTo(actor)))
    .orderBy(asc(surveyPlaces.name), asc(surveyAboutQuestions.position));
  return [...Map.groupBy(rows, ({ questionId }) => questionId).values()].map((ofQuestion) => {
    const { placeName, question, options } = ofQuestion[0]!;
    const reckoned = options.map((_, option) =>
      reckonOf(ofQuestion.filter((row) => row.option === option))
    );
    const hidden = suppressed(
      reckoned.map(({ responses }, at) => ({ id: String(at), parent: undefined, responses })),
    );
    return {
      placeName,
      question,
      options: options.map((option, at) => ({
        option,
        reckoned: hidden.has(String(at)) ? undefined : reckoned[at],
      })),
    };
  });
}

function reckonOf(rows: readonly { experience: Experience; answers: number }[]): Reckoned {
  const of = new Map(rows.map(({ experience, answers }) => [experience, answers]));
  return reckon(byExperience((each) => of.get(each) ?? 0));
}
