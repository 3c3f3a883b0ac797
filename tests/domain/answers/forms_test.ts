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
