import { deepEqual, equal } from "node:assert/strict";
import { detailsOf, fieldsOf } from "@/domain/answers/details.ts";
import { AnswerForm } from "@/domain/answers/forms.ts";

const short = { diagnosis: "Eczema", plan: "Emollient", outcome: "treat_in_primary_care" };

const refused = (over: Record<string, string>) =>
  AnswerForm.safeParse({ ...short, ...over }).error?.issues.map(({ path, message }) =>
    [path[0], message] as const
  ) ?? [];

Deno.test("diagnosis, plan and outcome are an answer; boxes that were left empty are nothing", () => {
  const empty = { differential: "", clinic: "", followUpWeeks: "", medicines: " " };
  deepEqual(detailsOf(AnswerForm.parse({ ...short, ...empty })), {});
});

Deno.test("an answer without a plan is refused", () => {
  deepEqual(refused({ plan: "  " }), [["plan", "Enter the plan: what the practice should do"]]);
});

Deno.test("tests alone are asked about: what would their results change?", () => {
  const tests = { outcome: "tests_then_ask_again" };
  deepEqual(refused(tests), [["resultsMean", "Say what the results of the tests would change"]]);
  deepEqual(refused({ ...tests, resultsMean: "A raised IgE would make it atopic" }), []);
});

Deno.test("a plan that only lists tests is asked about, whatever the outcome is called", () => {
  const asked = "The plan only lists tests. Say what the practice should do with the results, or " +
    "choose “Tests first, then ask again”";
  for (
    const plan of [
      "FBC, U&E, LFTs",
      "Please check bloods",
      "- Full blood count\n- Ferritin and B12\n- Repeat TFTs",
      "1. Skin scrapings for mycology",
      "Chest X-ray",
    ]
  ) {
    deepEqual(refused({ plan }), [["plan", asked]], plan);
    deepEqual(refused({ plan, outcome: "discharged" }), [["plan", asked]], plan);
    // What else there is to do stands elsewhere in the answer.
    deepEqual(refused({ plan, patientPlan: "Stop the new soap" }), []);
    deepEqual(refused({ plan, medicines: "Stop the doxycycline" }), []);
    deepEqual(refused({ plan, specialistPlan: "I will see them with the results" }), []);
    // There the form asks in its own words.
    equal(refused({ plan, outcome: "tests_then_ask_again" })[0]?.[0], "resultsMean");
  }
  for (
    const plan of [
      "Emollient",
      "Check ferritin; start iron if it is under the normal range",
      "FBC before the clinic",
      "Book a nurse appointment",
      "Treat as a fungal infection",
      "Biopsy",
      "Test the patient's vision",
    ]
  ) deepEqual(refused({ plan }), [], plan);
});

Deno.test("who cannot answer says why, and who asks for a follow-up whether with photographs", () => {
  deepEqual(refused({ outcome: "rejected" }), [["rejection", "Say why you cannot answer"]]);
  deepEqual(refused({ followUpWeeks: "6" }), [
    ["followUpPhotographs", "Say whether new photographs are wanted for the follow-up"],
  ]);
  for (const weeks of ["0", "105", "six", "-1"]) {
    equal(refused({ followUpWeeks: weeks, followUpPhotographs: "no" })[0]?.[0], "followUpWeeks");
  }
});

Deno.test("what belongs to another outcome is not kept", () => {
  const sent = { resultsMean: "Nothing", rejection: "other" };
  deepEqual(detailsOf(AnswerForm.parse({ ...short, ...sent })), {});
});

Deno.test("an answer goes back into its form as it was sent, every field", () => {
  const sent = {
    ...short,
    certainty: "probable",
    differential: "Psoriasis",
    patientPlan: "Bathe less",
    specialistPlan: "None",
    medicines: "Stop betamethasone",
    safetyNetting: "Come back if it weeps",
    reply: "No",
    patientLetter: "You have eczema.",
    followUpWeeks: "6",
    followUpPhotographs: "yes",
  };
  const input = AnswerForm.parse(sent);
  const answer = { ...input, clinicId: null, complexity: null, details: detailsOf(input) };
  deepEqual(fieldsOf(answer), sent);
});
