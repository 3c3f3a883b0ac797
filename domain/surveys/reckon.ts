/**
 * What answers to the standard question come to. NHS England publishes two percentages, of all
 * answers, "Neither" and "Don't know" among them; it is no net score (nhsengland/fft_pipeline,
 * processors.py). Counts are added first and the percentage is taken of the sum: percentages are
 * never averaged.
 */
import { type Experience, experiences } from "@/db/schema/surveys.ts";

export type Counts = Readonly<Record<Experience, number>>;

export interface Reckoned {
  readonly counts: Counts;
  readonly responses: number;
  /** From 0 to 1; none where nobody answered, which is not 0. */
  readonly positive: number | undefined;
  readonly negative: number | undefined;
}

export const noAnswers: Counts = byExperience(() => 0);

export const sumOf = (all: Iterable<Counts>): Counts =>
  [...all].reduce((sum, each) => byExperience((one) => sum[one] + each[one]), noAnswers);

export function reckon(counts: Counts): Reckoned {
  const responses = experiences.reduce((sum, each) => sum + counts[each], 0);
  const share = (count: number) => responses === 0 ? undefined : count / responses;
  return {
    counts,
    responses,
    positive: share(counts.very_good + counts.good),
    negative: share(counts.poor + counts.very_poor),
  };
}

export function byExperience<T>(what: (experience: Experience) => T): Record<Experience, T> {
  return Object.fromEntries(experiences.map((each) => [each, what(each)])) as Record<Experience, T>;
}
