import { equal } from "node:assert/strict";
import { adviceQuestions } from "@/domain/questions/advice.ts";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import {
  headlineInWords,
  headlineOf,
  headlineOfKept,
  notDescribed,
} from "@/domain/questions/headline.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import type { History } from "@/domain/questions/question.ts";
import { everyShippedQuestion } from "@/domain/questions/shipped.ts";

const told: readonly (readonly [string, History[string], string | undefined])[] = [
  ["size_mm", "0", "0 mm"],
  ["size_mm", "not_known", "Not known"],
  ["size_mm", "", undefined],
  ["problem", "rash", "Rash"],
  ["site", "36141000:left", "Cheek, left"],
  ["site", "39937001", "Widespread"],
  ["site", "upper_arm", "Upper arm"],
  ["change", ["size", "colour"], "Size, colour"],
  ["change", ["not_known"], "Not known"],
  ["change", [], undefined],
  ["tested_on", "2026-03-02", "2 March 2026"],
  ["tested_on", "not_known", "Not known"],
  ["skin_type", "iv", "IV: burns minimally, tans well"],
  ["seven_point", ["none"], "0 points: none of these"],
  ["seven_point", ["oozing"], "1 point: oozing"],
  ["seven_point", ["size_change", "oozing"], "3 points: change in size, oozing"],
  ["allergies", "None known", "None known"],
  ["problem", "no_longer_offered", "no_longer_offered"],
];
for (const [key, answer, words] of told) {
  Deno.test(`${key} ${JSON.stringify(answer)} reads ${words ?? "as not asked"}`, () => {
    const question = everyShippedQuestion.find((each) => each.key === key)!;
    equal(answerInWords(question, { [key]: answer }), words);
  });
}

Deno.test("a headline is what it is and where, or the subject, or how the question begins", () => {
  const skin = (history: History) => headlineOf(history, dermatologyQuestions);
  equal(skin({ problem: "lesion", site: "36141000:left" }), "Lesion, cheek, left");
  equal(skin({ site: "36141000" }), "Cheek");
  equal(skin({}), null);
  const subject = { subject: "Raised platelets", question: "Is it reactive?" };
  equal(headlineOf(subject, adviceQuestions), "Raised platelets");
  equal(headlineOf({ question: "Is it\n reactive?" }, adviceQuestions), "Is it reactive?");
  const long = headlineOf({ question: "word ".repeat(40) }, adviceQuestions)!;
  equal([long.length <= 81, long.endsWith("word…")].join(), "true,true");
});

Deno.test("a referral from before headlines were kept says what it is by its history", () => {
  equal(
    headlineInWords({ headline: "Raised platelets", problem: "rash", site: null }),
    "Raised platelets",
  );
  equal(headlineInWords({ headline: null, problem: "lesion", site: "forearm" }), "Lesion, forearm");
  equal(
    headlineInWords({ headline: null, problem: "rash", site: "36141000:left" }),
    "Rash, cheek, left",
  );
  equal(headlineInWords({ headline: null, problem: null, site: null }), notDescribed);
  equal(headlineOfKept({ headline: null, history: { problem: "rash" } }), "Rash");
});
