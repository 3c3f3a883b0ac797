/** A month without answers is a gap in a line, and no 0. */
import { deepEqual } from "node:assert/strict";
import type { Month } from "@/db/columns.ts";
import { byExperience, reckon } from "@/domain/surveys/reckon.ts";
import { unbroken } from "@/views/surveys/trend_drawing.tsx";

const points = (...good: readonly number[]) =>
  good.map((count, index) => ({
    month: `2026-0${index + 1}` as Month,
    ...reckon(byExperience((each) => each === "good" ? count : 0)),
  }));

const table = [
  [[], []],
  [[0, 0], []],
  [[1, 2, 3], [[1, 2, 3]]],
  [[1, 0, 3], [[1], [3]]],
  [[0, 1, 2, 0, 0, 3, 0], [[1, 2], [3]]],
] as const;

for (const [answers, stretches] of table) {
  Deno.test(`of ${answers.join(", ") || "nothing"} the lines are ${JSON.stringify(stretches)}`, () => {
    const found = unbroken(points(...answers), "positive");
    deepEqual(found.map((stretch) => stretch.map(({ responses }) => responses)), stretches);
  });
}
