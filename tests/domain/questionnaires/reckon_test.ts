/** What answers come to, held against a slow reckoning that is written another way. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import { type Answers, type FormQuestion, plainOf } from "@/domain/questionnaires/question.ts";
import { fewestShown, reckonRound } from "@/domain/questionnaires/reckon.ts";
import { shippedQuestionnaires } from "@/domain/questionnaires/shipped/shipped.ts";
import { sideBySide } from "@/domain/questionnaires/side_by_side.ts";

const definition = shippedQuestionnaires.practices;

/** The same every time: no chance in a test. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

function answersOf(seed: number, count: number): Answers[] {
  const next = numbers(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  return Array.from(
    { length: count },
    () =>
      Object.fromEntries(
        questionsOf(definition).flatMap(plainOf).flatMap(
          (question): [string, string | string[]][] => {
            if (next() < 0.3) return [];
            switch (question.kind) {
              case "several":
                return [[
                  question.key,
                  question.options.filter(() => next() < 0.5).map((o) => o.value),
                ]];
              case "number":
                return [[question.key, String(Math.floor(next() * 60))]];
              case "text":
                return [[question.key, `Words ${Math.floor(next() * 1000)}`]];
              default:
                return [[question.key, "options" in question ? pick(question.options).value : ""]];
            }
          },
        ),
      ),
  );
}

/** One answer after another, each looked at alone. */
function slowly(key: string, value: string, responses: readonly Answers[]) {
  let [answered, chose] = [0, 0];
  for (const response of responses) {
    const given = response[key];
    if (given === undefined || given.length === 0) continue;
    answered++;
    if (typeof given === "string" ? given === value : given.includes(value)) chose++;
  }
  return { answered, chose, share: answered === 0 ? undefined : chose / answered };
}

for (const [seed, now, before] of [[1, 40, 31], [2, 7, 0], [3, 0, 9], [4, 1, 1]] as const) {
  Deno.test(`${now} answers after ${before} are what a slow reckoning says`, () => {
    const [responses, then] = [answersOf(seed, now), answersOf(seed + 100, before)];
    const results = reckonRound(
      { definition, responses },
      { definition, responses: then },
      false,
    );
    for (const { question, rows } of results) {
      for (const row of rows) {
        for (const option of row.options) {
          const is = slowly(row.question.key, option.value, responses);
          const was = slowly(row.question.key, option.value, then);
          deepEqual([row.answered, option.count, option.share], [is.answered, is.chose, is.share]);
          const change = is.share === undefined || was.share === undefined
            ? undefined
            : is.share - was.share;
          equal(option.change, change);
        }
        if (question.kind !== "scale" && question.kind !== "number") continue;
        let [sum, count] = [0, 0];
        for (const response of responses) {
          const given = response[row.question.key];
          if (typeof given === "string") [sum, count] = [sum + Number(given), count + 1];
        }
        equal(row.spread?.mean, count === 0 ? undefined : sum / count);
      }
    }
  });
}

Deno.test("a mean is of all answers, and not of the means of organisations", () => {
  const responses = [..."5555"].map((ease) => ({ ease })).concat([{ ease: "1" }]);
  const [ease] = reckonRound({ definition, responses }, undefined, false);
  equal(ease!.rows[0]!.spread!.mean, 21 / 5);
});

Deno.test("of people who are nobody, a question that fewer than five answered is not shown", () => {
  const few = Array.from({ length: fewestShown - 1 }, () => ({ ease: "5" }));
  const enough = [...few, { ease: "1" }];
  const show = (responses: readonly Answers[], before: readonly Answers[], anonymous: boolean) =>
    reckonRound({ definition, responses }, { definition, responses: before }, anonymous)[0]!
      .rows[0]!;
  deepEqual([show(few, [], true).hidden, show(few, [], true).options], [true, []]);
  equal(show(few, [], true).spread, undefined);
  equal(show(few, [], false).hidden, false);
  equal(show(enough, [], true).hidden, false);
  // What was not shown then is not given away by the change since.
  equal(show(enough, few, true).spread!.change, undefined);
  ok(show(enough, enough, true).spread!.change === 0);
});

Deno.test("another scale, or another kind, is no change of the same question", () => {
  const responses = Array.from({ length: 9 }, () => ({ ease: "3" }));
  const other = (change: (question: FormQuestion) => FormQuestion) => ({
    definition: {
      ...definition,
      sections: definition.sections.map((section) => ({
        ...section,
        questions: section.questions.map((each) => each.key === "ease" ? change(each) : each),
      })),
    },
    responses,
  });
  const changeAfter = (before: ReturnType<typeof other>) =>
    reckonRound({ definition, responses }, before, false)[0]!.rows[0]!.spread!.change;
  equal(changeAfter(other((each) => each)), 0);
  equal(changeAfter(other((each) => ({ ...each, points: 7 } as FormQuestion))), undefined);
});

Deno.test("kinds of people stand beside each other where they were asked the same", () => {
  const of = (audience: "homes" | "practices", ease: string) =>
    reckonRound(
      { definition: shippedQuestionnaires[audience], responses: [{ ease }] },
      undefined,
      false,
    );
  const rows = sideBySide(
    new Map([["homes", of("homes", "2")], ["practices", of("practices", "4")]]),
  );
  deepEqual(rows.map(({ key }) => key), ["ease", "useful"]);
  deepEqual([...rows[0]!.by].map(([kind, row]) => [kind, row.spread?.mean]), [
    ["homes", 2],
    ["practices", 4],
  ]);
});
