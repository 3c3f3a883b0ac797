/**
 * Kinds of people beside each other: questions that have the same key and kind in the latest rounds
 * of each, as the ones that Bedside ships have.
 */
import type { QuestionnaireAudience } from "@/db/schema/survey_questionnaires.ts";
import { type PlainResult, type QuestionResult } from "@/domain/questionnaires/reckon.ts";

export interface Beside {
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly by: ReadonlyMap<QuestionnaireAudience, PlainResult>;
}

/** Scales only: their means say something beside each other. */
export function sideBySide(
  rounds: ReadonlyMap<QuestionnaireAudience, readonly QuestionResult[]>,
): readonly Beside[] {
  const found = new Map<string, Beside & { by: Map<QuestionnaireAudience, PlainResult> }>();
  for (const [audience, results] of rounds) {
    for (const { question, rows: [row] } of results) {
      if (question.kind !== "scale" || !row) continue;
      const name = `${question.key} ${question.points}`;
      const there = found.get(name) ??
        { key: question.key, label: question.label, points: question.points, by: new Map() };
      there.by.set(audience, row);
      found.set(name, there);
    }
  }
  return [...found.values()].filter(({ by }) => by.size > 1);
}
