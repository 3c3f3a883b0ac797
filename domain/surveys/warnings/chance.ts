/**
 * Is a share smaller than before by more than chance?
 *
 * Fisher's exact test, one-sided (R. A. Fisher, "Statistical Methods for Research Workers", 5th ed.,
 * 1934, section 21.02): of all ways in which as many positive answers could have fallen into two
 * months of these sizes, the part in which the later one gets so few or fewer. It holds for any number
 * of answers, where tests by the normal distribution do not.
 *
 * Somebody looks every month, so that a year has twelve chances to be wrong. Each look is held to a
 * twelfth (Bonferroni; O. J. Dunn, "Multiple comparisons among means", 1961): a place where nothing
 * changes is called worse in at most one year of twenty.
 */
import type { Positives } from "@/db/schema/survey_warnings.ts";

export const chanceInAYear = 0.05;
export const looksInAYear = 12;

export const isBeyondChance = (chance: number): boolean => chance <= chanceInAYear / looksInAYear;

/** From 0 to 1: how likely `now` has so few positive answers or fewer, were it all one. */
export function chanceOf(now: Positives, before: Positives): number {
  const drawn = now.responses;
  const positive = now.positive + before.positive;
  const all = now.responses + before.responses;
  const negative = all - positive;
  // The likelihood of exactly so many, then of one fewer by what it is of it, and so on.
  let one = Math.exp(
    lnChoose(positive, now.positive) + lnChoose(negative, drawn - now.positive) -
      lnChoose(all, drawn),
  );
  let sum = 0;
  for (let few = now.positive; few >= 0 && one > 0; few--) {
    sum += one;
    one *= few * (negative - drawn + few) / ((positive - few + 1) * (drawn - few + 1));
  }
  return Math.min(1, sum);
}

const lnChoose = (of: number, some: number): number =>
  lnFactorial(of) - lnFactorial(some) - lnFactorial(of - some);

/** By Stirling's series, which is exact to fifteen digits from 16 on; added up below that. */
function lnFactorial(n: number): number {
  if (n < 16) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
    return sum;
  }
  const correction = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + correction;
}
