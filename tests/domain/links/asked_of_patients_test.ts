import { deepEqual, equal, ok } from "node:assert/strict";
import {
  askedOfPatients,
  hintSaid,
  labelSaid,
  optionSaid,
} from "@/domain/links/asked_of_patients.ts";
import { patientsPlaces } from "@/domain/links/places.ts";
import { bodySite } from "@/domain/body_sites.ts";
import type { Question } from "@/domain/questions/question.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";
import { english } from "@/domain/words/dictionary.ts";
import { speechOf } from "@/domain/words/speech.ts";
import { practicesPart } from "@/tests/factories/journeys.ts";

const say = speechOf("en", english, false);
const polish = speechOf("pl", english, false);
const keysOf = (questions: readonly Question[]) => questions.map(({ key }) => key);

Deno.test("a patient is asked what they can know, and nothing that only a clinician can", () => {
  const asked = keysOf(askedOfPatients(dermatology(true), {}, { problem: "lesion" }));
  ok(asked.includes("how_many"));
  for (const key of ["question", "pigmented", "seven_point", "suspect_cancer", "skin_type"]) {
    ok(!asked.includes(key), key);
  }
  equal(asked.at(-1), "anything_else");
});

Deno.test("what the practice has written already is not asked again", () => {
  const asked = keysOf(
    askedOfPatients(dermatology(true), { ...practicesPart, problem: "rash" }, {}),
  );
  ok(!asked.includes("problem"));
  ok(!asked.includes("how_many"), "of lesions only");
  ok(asked.includes("duration"));
});

Deno.test("whether they are pregnant is asked of everybody whose record does not say male", () => {
  for (const sex of ["female", "indeterminate", "not_known", "male"] as const) {
    const asked = keysOf(askedOfPatients(dermatology(true), {}, {}, { sex }));
    equal(asked.includes("pregnancy"), sex !== "male", sex);
  }
});

Deno.test("conditions are kept to by what the patient said", () => {
  const lesion = keysOf(askedOfPatients(dermatology(true), {}, { problem: "lesion" }));
  const rash = keysOf(askedOfPatients(dermatology(true), {}, { problem: "rash" }));
  ok(lesion.includes("size_mm") && !rash.includes("size_mm"));
});

Deno.test("a service's own question is asked where it is marked for patients, in its English words", () => {
  const own = { label: "Do you have pets?", short: "Pets", kind: "choice" } as const;
  const options = [{ value: "dog", label: "A dog" }, { value: "no", label: "No" }];
  const marked: Question = {
    ...own,
    key: "pets",
    options,
    forPatients: true,
    hint: "Or visit any",
  };
  const unmarked: Question = { ...own, key: "others_pets", options };
  const asked = askedOfPatients({ questions: [marked, unmarked] }, {}, {});
  deepEqual(keysOf(asked), ["pets", "anything_else"]);
  deepEqual(labelSaid(polish, marked), { text: "Do you have pets?", lang: "en" });
  deepEqual(hintSaid(polish, marked), { text: "Or visit any", lang: "en" });
  deepEqual(optionSaid(polish, marked, options[0]!), { text: "A dog", lang: "en" });
  equal(optionSaid(polish, marked, options[1]!).lang, undefined, "No is translated");
  deepEqual(labelSaid(say, marked), { text: "Do you have pets?", lang: undefined });
});

Deno.test("every shipped question that patients are asked has words for its label and its answers", () => {
  for (const definition of [dermatology(true), advice(true)]) {
    for (const problem of ["lesion", "rash"]) {
      for (const question of askedOfPatients(definition, {}, { problem, tested: "yes" })) {
        ok(`question.${question.key}` in english, question.key);
        if (!("options" in question)) continue;
        for (const option of question.options) {
          const said = optionSaid(polish, question, option);
          equal(said.lang, undefined, `${question.key} ${option.value}`);
        }
      }
    }
  }
});

Deno.test("every place that a patient can choose is one of the catalogue, once", () => {
  for (const { code } of patientsPlaces) ok(bodySite(code), code);
  equal(new Set(patientsPlaces.map(({ code }) => code)).size, patientsPlaces.length);
});
