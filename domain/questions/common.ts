/** Questions that more than one specialty begins with. */
import type { Option, Question } from "@/domain/questions/question.ts";
import { suspicionKey } from "@/domain/questions/suspicion.ts";

export const yesNo: readonly Option[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export const yesNoNotKnown: readonly Option[] = [
  ...yesNo,
  { value: "not_known", label: "Not known" },
];

/** The last two lines of a list of boxes: each says something that no ticked box is not. */
export const noneOrNotKnown = (none = "None of these"): readonly Option[] => [
  { value: "none", label: none, exclusive: true },
  { value: "not_known", label: "Not known", exclusive: true },
];

export const plain = (...labels: readonly string[]): Option[] =>
  labels.map((label) => ({ value: label.toLowerCase().replaceAll(/[^a-z]+/g, "_"), label }));

export const referrersQuestion: Question = {
  key: "question",
  label: "What do you want to know?",
  short: "Question",
  hint: "The specialist reads this first. Say what you think it is, if you can",
  required: "Say what you want to know, so that the answer fits",
  kind: "text",
  longest: 2000,
  rows: 3,
};

export const duration: Question = {
  key: "duration",
  label: "How long has it been there?",
  short: "Duration",
  hint: "For example, 3 months, or since childhood",
  required: "Say how long it has been there",
  kind: "line",
  longest: 100,
};

/** NICE NG12: strong concern is enough, and a basal cell carcinoma alone is a routine referral. */
export const suspicionOfCancer = (hint: string): Question => ({
  key: suspicionKey,
  label: "Do you suspect cancer?",
  short: "Cancer suspected",
  hint,
  required: "Say whether you suspect cancer: it decides how soon the patient is seen",
  kind: "choice",
  options: yesNo,
});

/** What every specialist needs to know of a patient, whatever is asked. */
export const ofThePatient: readonly Question[] = [
  {
    key: "treatments",
    label: "Which treatments have been tried, and did they help?",
    short: "Treatments tried",
    kind: "text",
    longest: 2000,
    rows: 3,
  },
  {
    key: "medicines",
    label: "Which medicines does the patient take?",
    short: "Medicines",
    kind: "text",
    longest: 4000,
    rows: 3,
    mayBeUnknown: true,
  },
  {
    key: "allergies",
    label: "Allergies",
    short: "Allergies",
    hint: "Write “none known” if there are none",
    kind: "line",
    longest: 500,
    mayBeUnknown: true,
  },
  {
    key: "conditions",
    label: "Which other conditions does the patient have?",
    short: "Other conditions",
    kind: "text",
    longest: 2000,
    rows: 2,
    mayBeUnknown: true,
  },
];
