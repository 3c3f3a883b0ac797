/** The standard question and its options are NHS England's, word for word. */
import { deepEqual, equal } from "node:assert/strict";
import { experiences } from "@/db/schema/surveys.ts";
import { experienceLabels, standardQuestion } from "@/domain/surveys/experience.ts";

Deno.test("the question and its six options stand in NHS England's words and order", () => {
  equal(standardQuestion, "Overall, how was your experience of our service?");
  deepEqual(experiences.map((each) => experienceLabels[each]), [
    "Very good",
    "Good",
    "Neither good nor poor",
    "Poor",
    "Very poor",
    "Don’t know",
  ]);
});
