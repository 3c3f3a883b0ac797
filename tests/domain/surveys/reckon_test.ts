/** Percentages are of all answers, are taken of the sum, and are none where nobody answered. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { byExperience, type Counts, noAnswers, reckon, sumOf } from "@/domain/surveys/reckon.ts";

const counts = (
  very_good: number,
  good: number,
  neither: number,
  poor: number,
  very_poor: number,
  dont_know: number,
): Counts => ({ very_good, good, neither, poor, very_poor, dont_know });

const table: readonly [Counts, number, number | undefined, number | undefined][] = [
  [noAnswers, 0, undefined, undefined],
  [counts(1, 0, 0, 0, 0, 0), 1, 1, 0],
  [counts(0, 1, 0, 0, 0, 0), 1, 1, 0],
  [counts(0, 0, 1, 0, 0, 0), 1, 0, 0],
  [counts(0, 0, 0, 1, 0, 0), 1, 0, 1],
  [counts(0, 0, 0, 0, 1, 0), 1, 0, 1],
  [counts(0, 0, 0, 0, 0, 1), 1, 0, 0],
  [counts(50, 20, 10, 5, 5, 10), 100, 0.7, 0.1],
];

for (const [given, responses, positive, negative] of table) {
  Deno.test(`${Object.values(given).join(", ")} is ${responses} answers, ${positive} positive`, () => {
    deepEqual(reckon(given), { counts: given, responses, positive, negative });
  });
}

Deno.test("a sum's percentage is not the average of the percentages", () => {
  const [one, other] = [counts(1, 0, 0, 0, 0, 0), counts(0, 0, 0, 99, 0, 0)];
  equal(reckon(sumOf([one, other])).positive, 0.01);
});

Deno.test("no answers at all are a sum too, and of nothing", () => {
  deepEqual(reckon(sumOf([])), {
    counts: noAnswers,
    responses: 0,
    positive: undefined,
    negative: undefined,
  });
});

const anyCounts = fc.record(byExperience(() => fc.nat({ max: 500 })));

Deno.test("whatever was answered, the shares lie between nothing and everything", () => {
  fc.assert(fc.property(fc.array(anyCounts, { maxLength: 8 }), (all) => {
    const { responses, positive, negative } = reckon(sumOf(all));
    equal(responses, all.flatMap((each) => Object.values(each)).reduce((sum, n) => sum + n, 0));
    if (responses === 0) return equal(positive, undefined);
    ok(positive! >= 0 && negative! >= 0 && positive! + negative! <= 1 + Number.EPSILON);
  }));
});
