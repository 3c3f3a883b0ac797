import { deepEqual, equal } from "node:assert/strict";
import { answeredBefore, askedOf, missingAnswers } from "@/domain/questions/asked.ts";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import type { Question } from "@/domain/questions/question.ts";
import { everyShippedQuestion } from "@/domain/questions/shipped.ts";
import { Definition } from "@/domain/services/definition.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";

const choice = (key: string, when?: Question["when"]): Question => ({
  key,
  label: key,
  short: key,
  when,
  required: `Say ${key}`,
  kind: "choice",
  options: [{ value: "yes", label: "Yes" }, { value: "no", label: "No" }],
});
const chain = [
  choice("first"),
  choice("second", { key: "first", oneOf: ["yes"] }),
  choice("third", { key: "second", oneOf: ["yes"] }),
];
const keysOf = (questions: readonly Question[]) => questions.map(({ key }) => key);

for (
  const [history, asked, missing] of [
    [{}, ["first"], ["first"]],
    [{ first: "yes" }, ["first", "second"], ["second"]],
    [{ first: "yes", second: "yes" }, ["first", "second", "third"], ["third"]],
    [{ first: "yes", second: "no" }, ["first", "second"], []],
    // The second's answer stayed from before the first was changed: it does not ask the third.
    [{ first: "no", second: "yes" }, ["first"], []],
    [{ first: ["no", "yes"] }, ["first", "second"], ["second"]],
    [{ first: "" }, ["first"], ["first"]],
    [{ first: [] }, ["first"], ["first"]],
  ] as const
) {
  Deno.test(`of ${JSON.stringify(history)} is asked: ${asked.join(", ")}`, () => {
    deepEqual(keysOf(askedOf(chain, history)), asked);
    deepEqual(missingAnswers(chain, history).map(({ key }) => key), missing);
  });
}

Deno.test("a question that hangs on one that is not there is not asked", () => {
  deepEqual(askedOf([choice("second", { key: "first", oneOf: ["yes"] })], { first: "yes" }), []);
});

Deno.test("answers that nobody is asked for any more are named, and stay", () => {
  const history = { second: "yes", gone: "a word", third: "no", empty: "" };
  deepEqual(answeredBefore(chain, history), ["second", "gone", "third"]);
});

Deno.test("0 and “not known” are answers; an empty one is none", () => {
  const size: Question = {
    key: "size",
    label: "Size",
    short: "Size",
    required: "Say how large",
    mayBeUnknown: true,
    kind: "number",
    unit: "mm",
    most: 99,
  };
  for (const [answer, missing] of [["0", 0], ["not_known", 0], ["", 1]] as const) {
    equal(missingAnswers([size], { size: answer }).length, missing, answer);
  }
});

Deno.test("dermatology asks a pigmented lesion for more than a rash", () => {
  const onlyOf = (history: Readonly<Record<string, string>>) =>
    keysOf(askedOf(dermatologyQuestions, history)).filter((key) =>
      ["how_many", "size_mm", "pigmented", "seven_point"].includes(key)
    );
  deepEqual(onlyOf({ problem: "rash" }), []);
  deepEqual(onlyOf({ problem: "lesion" }), ["how_many", "size_mm", "pigmented"]);
  deepEqual(onlyOf({ problem: "lesion", pigmented: "yes" }), [
    "how_many",
    "size_mm",
    "pigmented",
    "seven_point",
  ]);
});

Deno.test("whatever is shipped fits the shape of a definition, and hangs on what stands before it", () => {
  Definition.parse(dermatology(true));
  for (const { key, when } of everyShippedQuestion) {
    if (!when) continue;
    const before = everyShippedQuestion.find((each) => each.key === when.key)!;
    const values = "options" in before ? before.options.map(({ value }) => value) : [];
    deepEqual(when.oneOf.filter((value) => !values.includes(value)), [], key);
  }
  const keys = keysOf(dermatologyQuestions);
  equal(new Set(keys).size, keys.length);
});
