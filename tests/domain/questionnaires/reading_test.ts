/** What a page of a section sent: which questions count, and what is said where one cannot be read. */
import { deepEqual, equal } from "node:assert/strict";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import type { Answers, FormSection } from "@/domain/questionnaires/question.ts";
import {
  firstIncomplete,
  plainAsked,
  problemsIn,
  readSection,
  sectionsAsked,
  sentAnswers,
} from "@/domain/questionnaires/reading.ts";
import { shippedQuestionnaires } from "@/domain/questionnaires/shipped/shipped.ts";
import { english } from "@/domain/words/dictionary.ts";
import { speechOf } from "@/domain/words/speech.ts";

const say = speechOf("en", english, false);
const section: FormSection = {
  key: "one",
  title: "One",
  questions: [
    {
      key: "called",
      label: "Called?",
      required: true,
      kind: "choice",
      options: [{ value: "yes", label: "Yes" }, { value: "no", label: "No" }],
    },
    {
      key: "quality",
      label: "How was it?",
      required: true,
      kind: "matrix",
      when: { key: "called", oneOf: ["yes"] },
      rows: [{ key: "sound", label: "Sound" }, { key: "picture", label: "Picture" }],
      options: [{ value: "good", label: "Good" }, { value: "bad", label: "Bad" }],
    },
    {
      key: "why",
      label: "Why was the sound bad?",
      kind: "text",
      longest: 10,
      when: { key: "quality__sound", oneOf: ["bad"] },
    },
    { key: "times", label: "How often?", kind: "number", unit: "times", least: 1, most: 9 },
  ],
};
const other: FormSection = {
  key: "two",
  title: "Two",
  questions: [{
    key: "tools",
    label: "Tools",
    kind: "several",
    when: { key: "called", oneOf: ["no"] },
    options: [{ value: "tablet", label: "Tablet" }, { value: "none", label: "None" }],
  }],
};
const definition = { title: "Test", intro: "", sections: [section, other] };

const conditions: readonly (readonly [Answers, string])[] = [
  [{}, "called times"],
  [{ called: "no" }, "called times tools"],
  [{ called: "yes" }, "called quality__sound quality__picture times"],
  [{ called: "yes", quality__sound: "bad" }, "called quality__sound quality__picture why times"],
  // A row hangs on a question that is not asked any more: nor is what hangs on the row.
  [{ called: "no", quality__sound: "bad" }, "called times tools"],
];
for (const [answers, asked] of conditions) {
  Deno.test(`after ${JSON.stringify(answers)} these are asked: ${asked}`, () => {
    equal(plainAsked(definition, answers).map(({ key }) => key).join(" "), asked);
  });
}

Deno.test("sections that ask nothing are passed over, and what became void is not sent", () => {
  const answers = { called: "yes", tools: ["tablet"], quality__sound: "good" };
  deepEqual(sectionsAsked(definition, answers).map(({ key }) => key), ["one"]);
  deepEqual(sentAnswers(definition, answers), { called: "yes", quality__sound: "good" });
  deepEqual(firstIncomplete(definition, answers)?.key, "one");
  equal(firstIncomplete(definition, { ...answers, quality__picture: "bad" }), undefined);
});

Deno.test("what cannot be read is as it was before, and is said beside its field", () => {
  const fields = {
    called: "yes",
    quality__sound: "bad",
    quality__picture: "worse",
    why: "Much too long",
    times: "0",
  };
  const answers = readSection(section, fields, { times: "3", why: "Hum" });
  deepEqual(answers, { times: "3", why: "Hum", called: "yes", quality__sound: "bad" });
  deepEqual(problemsIn(definition, section, fields, answers, say), {
    quality__picture: ["Choose from the answers"],
    why: ["Use 10 characters or fewer"],
    times: ["Enter a number from 1 to 9"],
  });
});

Deno.test("an answer that was cleared is gone, and one that is needed is asked for", () => {
  const answers = readSection(section, { times: "" }, { times: "3" });
  deepEqual(answers, {});
  deepEqual(problemsIn(definition, section, {}, answers, say), {
    called: ["Answer this question"],
  });
});

for (const [audience, shipped] of Object.entries(shippedQuestionnaires)) {
  Deno.test(`what ships for ${audience} has all kinds of people need, and keys that are told apart`, () => {
    const keys = questionsOf(shipped).map(({ key }) => key);
    for (const common of ["ease", "useful", "works", "change"]) equal(keys.includes(common), true);
    equal(new Set(keys).size, keys.length);
  });
}
