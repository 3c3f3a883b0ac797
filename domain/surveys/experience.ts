/**
 * The NHS Friends and Family Test's standard question and its six options, in this order and these
 * words for every provider since April 2020 (NHS England, "Using the Friends and Family Test to
 * improve patient experience", 2019; nhsengland/fft_pipeline names the columns in the same order).
 * Neither may be changed; what comes before the question may.
 */
import type { Experience } from "@/db/schema/surveys.ts";

export { experiences } from "@/db/schema/surveys.ts";

export const standardQuestion = "Overall, how was your experience of our service?";

export const experienceLabels: Readonly<Record<Experience, string>> = {
  very_good: "Very good",
  good: "Good",
  neither: "Neither good nor poor",
  poor: "Poor",
  very_poor: "Very poor",
  dont_know: "Don’t know",
};
