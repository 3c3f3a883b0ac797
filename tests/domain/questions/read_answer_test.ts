import { deepEqual, match, ok } from "node:assert/strict";
import type { Question } from "@/domain/questions/question.ts";
import { type Fields, readAnswer } from "@/domain/questions/read_answer.ts";

const named = { key: "it", label: "It", short: "It" };
const options = [
  { value: "size", label: "Size" },
  { value: "shape", label: "Shape" },
  { value: "none", label: "None of these", exclusive: true },
];
const kinds = {
  choice: { ...named, kind: "choice", options },
  several: { ...named, kind: "several", options },
  site: { ...named, kind: "site" },
  date: { ...named, kind: "date", mayBeUnknown: true },
  number: { ...named, kind: "number", unit: "mm", most: 50, mayBeUnknown: true },
  line: { ...named, kind: "line", longest: 10 },
  text: { ...named, kind: "text", longest: 20, rows: 2, mayBeUnknown: true },
} as const satisfies Record<string, Question>;
const [cheek, nose, widespread] = ["36141000", "113179006", "39937001"];

const taken: readonly (readonly [keyof typeof kinds, Fields, string | string[]])[] = [
  ["choice", { it: "size" }, "size"],
  ["choice", { it: "" }, ""],
  ["several", { it: ["", "size", "shape"] }, ["size", "shape"]],
  ["several", { it: "" }, []],
  ["several", { it: ["", "none"] }, ["none"]],
  ["site", { it: [cheek, "left"] }, `${cheek}:left`],
  ["site", { it: [cheek, ""] }, cheek],
  ["site", { it: ["", ""] }, ""],
  ["site", { it: `${cheek}:right` }, `${cheek}:right`],
  ["site", { it: "upper_arm" }, "upper_arm"],
  ["number", { it: "0" }, "0"],
  ["number", { it: " 4,5 " }, "4.5"],
  ["number", { it: ["", "not_known"] }, "not_known"],
  ["number", { it: "" }, ""],
  ["date", { "it-day": "3", "it-month": "feb", "it-year": "2026" }, "2026-02-03"],
  ["date", { "it-day": "", "it-month": "", "it-year": "" }, ""],
  ["date", { it: "not_known", "it-day": "", "it-month": "", "it-year": "" }, "not_known"],
  ["line", { it: " as typed " }, "as typed"],
  ["text", { it: "two\nlines" }, "two\nlines"],
  ["text", { it: ["", "not_known"] }, "not_known"],
];
for (const [kind, fields, answer] of taken) {
  Deno.test(`a ${kind} of ${JSON.stringify(fields)} is kept as ${JSON.stringify(answer)}`, () => {
    deepEqual(readAnswer(kinds[kind], fields, undefined), { answer });
  });
}

const refused: readonly (readonly [keyof typeof kinds, Fields, RegExp])[] = [
  ["choice", { it: "weight" }, /^Choose from the list$/],
  ["choice", { it: ["size", "shape"] }, /did not arrive/],
  ["several", { it: ["size", "weight"] }, /^Choose from the list$/],
  ["several", { it: ["size", "none"] }, /^Choose “None of these”, or the others, not both$/],
  ["site", { it: ["", "left"] }, /^Choose the place as well as the side$/],
  ["site", { it: [nose, "both"] }, /“both sides” does not fit nose$/],
  ["site", { it: [widespread, "left"] }, /“left” does not fit widespread$/],
  ["site", { it: "the moon" }, /^Choose from the list$/],
  ["site", { it: [cheek, nose] }, /did not arrive/],
  ["site", { it: "not_known" }, /^Choose from the list$/],
  ["number", { it: "very big" }, /^It must be a number$/],
  ["number", { it: "-1" }, /^It must be a number$/],
  ["number", { it: "50.5" }, /^It must be 50 mm or less$/],
  ["number", { it: ["4", "not_known"] }, /write it, or choose “Not known”, not both/],
  ["date", { "it-day": "31", "it-month": "2", "it-year": "2026" }, /real date/],
  ["date", { "it-day": "3", "it-month": "", "it-year": "2026" }, /must include a month/],
  ["date", { it: "not_known", "it-day": "3", "it-month": "2", "it-year": "2026" }, /not both/],
  ["line", { it: "eleven char" }, /^It must be 10 characters or fewer$/],
  ["text", { it: ["words", "not_known"] }, /not both/],
];
for (const [kind, fields, problem] of refused) {
  Deno.test(`a ${kind} of ${JSON.stringify(fields)} is not taken`, () => {
    const read = readAnswer(kinds[kind], fields, undefined);
    ok(read && "problem" in read);
    match(read.problem, problem);
  });
}

Deno.test("a field that was not sent is left as it was", () => {
  for (const question of Object.values(kinds)) {
    deepEqual(readAnswer(question, { other: "words" }, {}), undefined);
  }
});

Deno.test("what was chosen before it was offered no more can stay, where the page showed it", () => {
  deepEqual(readAnswer(kinds.choice, { it: "weight" }, { it: "weight" }), { answer: "weight" });
  deepEqual(readAnswer(kinds.several, { it: ["size", "weight"] }, { it: ["weight"] }), {
    answer: ["size", "weight"],
  });
});

Deno.test("a line without “not known” takes those words as they are", () => {
  deepEqual(readAnswer(kinds.line, { it: "not_known" }, undefined), { answer: "not_known" });
});
