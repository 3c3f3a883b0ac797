/**
 * What every kind of people is asked, under the same keys, so that their answers stand beside each
 * other. The wording of all that ships here is Bedside's own: no questionnaire was copied and none
 * of it was tested as a measure of anything. It asks about the service (how easy it is to use, how
 * long an answer takes, whether it helps, equipment and training) and nothing about health.
 */
import type { Option } from "@/domain/questions/question.ts";
import type { FormQuestion, FormSection } from "@/domain/questionnaires/question.ts";

export const easy = (label: string): FormQuestion => ({
  key: "ease",
  label,
  required: true,
  kind: "scale",
  points: 5,
  lowest: "Very hard",
  highest: "Very easy",
});

export const useful = (label: string): FormQuestion => ({
  key: "useful",
  label,
  required: true,
  kind: "scale",
  points: 5,
  lowest: "Not useful at all",
  highest: "Very useful",
});

export const waited = (label: string): FormQuestion => ({
  key: "waited",
  label,
  kind: "choice",
  options: [
    { value: "sooner", label: "Sooner than I needed it" },
    { value: "in_time", label: "In time" },
    { value: "late", label: "Later than I needed it" },
    { value: "varies", label: "It varies too much to say" },
  ],
});

export const yesNo: readonly Option[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export const agreement: readonly Option[] = [
  { value: "agree", label: "Agree" },
  { value: "neither", label: "Neither agree nor disagree" },
  { value: "disagree", label: "Disagree" },
  { value: "no_view", label: "No view" },
];

export const inOwnWords = (works: string, change: string): FormSection => ({
  key: "own_words",
  title: "In your own words",
  about: "Do not write anything by which a patient could be known.",
  questions: [
    { key: "works", label: works, kind: "text", longest: 2000 },
    { key: "change", label: change, kind: "text", longest: 2000 },
  ],
});
