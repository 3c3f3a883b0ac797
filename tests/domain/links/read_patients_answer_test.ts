import { deepEqual } from "node:assert/strict";
import { anythingElse } from "@/domain/links/asked_of_patients.ts";
import { readPatientsAnswer, readSoFar } from "@/domain/links/read_patients_answer.ts";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import type { Fields } from "@/domain/questions/read_answer.ts";

const named = (key: string) => dermatologyQuestions.find((each) => each.key === key)!;
const read = (key: string, fields: Fields) => readPatientsAnswer(named(key), fields);

Deno.test("an answer is kept as it was given", () => {
  deepEqual(read("duration", { duration: " od maja " }), { answer: "od maja" });
  deepEqual(read("size_mm", { size_mm: "6,5" }), { answer: "6.5" });
  deepEqual(read("site", { site: ["36141000", "left"] }), { answer: "36141000:left" });
  deepEqual(read("symptoms", { symptoms: ["pain", "itching"] }), { answer: ["pain", "itching"] });
});

Deno.test("I do not know is an answer to any question, whatever was typed beside it", () => {
  deepEqual(read("duration", { duration: "x", then: "unknown" }), { answer: "not_known" });
});

Deno.test("each fault is said in words of the reader's language", () => {
  deepEqual(read("problem", {}), { fault: { words: "journey.missing_choice" } });
  deepEqual(read("symptoms", {}), { fault: { words: "journey.missing_several" } });
  deepEqual(read("duration", { duration: "" }), { fault: { words: "journey.missing_words" } });
  deepEqual(read("duration", { duration: "a".repeat(101) }), {
    fault: { words: "journey.long", values: { most: 100 } },
  });
  deepEqual(read("size_mm", { size_mm: "big" }), { fault: { words: "journey.number_wrong" } });
  deepEqual(read("size_mm", { size_mm: "1000" }), {
    fault: { words: "journey.number_high", values: { most: 999 } },
  });
  deepEqual(read("symptoms", { symptoms: ["none", "pain"] }), {
    fault: { words: "journey.one_alone", option: "none" },
  });
  deepEqual(read("site", { site: ["left"] }), { fault: { words: "journey.missing_place" } });
  deepEqual(read("site", { site: ["36141000", "middle"] }), {
    fault: { words: "journey.side_wrong" },
  });
});

Deno.test("the last question can be left empty", () => {
  deepEqual(readPatientsAnswer(anythingElse, { anything_else: "" }), { answer: "" });
});

Deno.test("what is saved as it is typed may be empty, and says nothing of what was not sent", () => {
  deepEqual(readSoFar(named("duration"), { duration: "" }), { answer: "" });
  deepEqual(readSoFar(named("duration"), { other: "x" }), undefined);
});
