import { deepEqual, equal } from "node:assert/strict";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import type { History } from "@/domain/questions/question.ts";
import { type Checklist, mostPoints, scoreOf } from "@/domain/questions/score.ts";
import { sevenPointKey } from "@/domain/questions/seven_point.ts";
import { suspicionOf } from "@/domain/questions/suspicion.ts";

/** As the checklist was published: three major features, four minor ones. */
const major = ["size_change", "irregular_shape", "irregular_colour"];
const minor = ["seven_mm", "inflammation", "oozing", "sensation"];

const checklist = dermatologyQuestions.find(({ key }) => key === sevenPointKey) as Checklist;
const pigmented = { problem: "lesion", pigmented: "yes" };

/** Every way to tick seven boxes: 128. */
const ways = Array.from({ length: 2 ** 7 }, (_, bits) => {
  const ticked = [...major, ...minor].filter((_, place) => bits & 1 << place);
  const score = ticked.reduce((sum, each) => sum + (major.includes(each) ? 2 : 1), 0);
  return { ticked, score };
});

Deno.test("the weighted 7-point checklist scores each of its 128 ways, and 3 is where suspicion begins", () => {
  for (const { ticked, score } of ways) {
    const history: History = {
      ...pigmented,
      suspect_cancer: "no",
      [sevenPointKey]: ticked.length > 0 ? ticked : ["none"],
    };
    equal(scoreOf(checklist, history), score, ticked.join());
    deepEqual(suspicionOf(history, dermatologyQuestions), {
      referrer: false,
      score,
      scored: score >= 3,
      suspected: score >= 3,
    }, ticked.join());
  }
  equal(mostPoints(checklist), 10);
});

Deno.test("a referrer's own suspicion stands whatever the score", () => {
  for (const { ticked } of ways) {
    const answered = { [sevenPointKey]: ticked.length > 0 ? ticked : ["none"] };
    const history = { ...pigmented, ...answered, suspect_cancer: "yes" };
    equal(suspicionOf(history, dermatologyQuestions).suspected, true, ticked.join());
  }
});

Deno.test("a checklist that was not answered has no score, which is not 0", () => {
  equal(scoreOf(checklist, pigmented), undefined);
  equal(scoreOf(checklist, { ...pigmented, [sevenPointKey]: [] }), undefined);
  equal(scoreOf(checklist, { ...pigmented, [sevenPointKey]: ["not_known"] }), undefined);
  equal(scoreOf(checklist, { ...pigmented, [sevenPointKey]: ["none"] }), 0);
});

for (
  const [what, history] of [
    ["a rash", { problem: "rash", pigmented: "yes" }],
    ["a lesion without pigment", { problem: "lesion", pigmented: "no" }],
    ["a lesion of which nobody knows", { problem: "lesion", pigmented: "not_known" }],
    ["what was not said to be a lesion", { pigmented: "yes" }],
  ] as const
) {
  Deno.test(`the checklist does not count for ${what}`, () => {
    const ticked = { [sevenPointKey]: [...major, ...minor] };
    deepEqual(suspicionOf({ ...history, ...ticked }, dermatologyQuestions), {
      referrer: false,
      score: undefined,
      scored: false,
      suspected: false,
    });
  });
}
