/**
 * What people say about themselves, where a place asks for it. It is counted and then forgotten: no
 * answer has it (docs/decisions/0039-a-tablet-that-knows-nobody.md).
 */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { surveyAboutQuestions, surveyAboutTotals } from "@/db/schema/survey_about.ts";
import type { Reader } from "@/db/store.ts";
import type { SentAnswerInput } from "@/domain/surveys/forms.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";

export type AboutQuestion = Awaited<ReturnType<typeof aboutQuestionsOf>>[number];

/** At most so many are asked: each more is a reason to leave. */
export const mostAbout = 4;

/** Those that a place asks now, in their order. */
export const aboutQuestionsOf = (read: Reader, placeId: Id<"SurveyPlace">) =>
  read.select({
    id: surveyAboutQuestions.id,
    question: surveyAboutQuestions.question,
    options: surveyAboutQuestions.options,
  }).from(surveyAboutQuestions)
    .where(and(eq(surveyAboutQuestions.placeId, placeId), isNull(surveyAboutQuestions.endedAt)))
    .orderBy(asc(surveyAboutQuestions.position), asc(surveyAboutQuestions.id));

/** As a form names what was chosen: of which question, and which of its options. */
export const aboutValue = (questionId: Id<"AboutQuestion">, option: number): string =>
  `${questionId}:${option}`;

/**
 * One more of each option that was chosen, in the month in which it came in: a month that is over, and
 * shown, never changes by one. A question that ended meanwhile counts no more.
 */
export async function countAbout(
  tx: Tx,
  placeId: Id<"SurveyPlace">,
  { experience, ...input }: SentAnswerInput,
): Promise<void> {
  const chosen = new Set([input.about1, input.about2, input.about3, input.about4]);
  if (![...chosen].some(Boolean)) return;
  const month = monthOf(dayOf(tx.now));
  for (const { id: questionId, options } of await aboutQuestionsOf(tx, placeId)) {
    const option = options.findIndex((_, at) => chosen.has(aboutValue(questionId, at)));
    if (option === -1) continue;
    await tx.insert(surveyAboutTotals)
      .values({ id: newId(), questionId, month, option, experience, answers: 1 })
      .onConflictDoUpdate({
        target: [
          surveyAboutTotals.questionId,
          surveyAboutTotals.month,
          surveyAboutTotals.option,
          surveyAboutTotals.experience,
        ],
        set: { answers: sql`${surveyAboutTotals.answers} + 1` },
      });
  }
}
