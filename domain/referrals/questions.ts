/**
 * What a specialist needs to know, as data: the forms, the checks and the case page are made of it.
 *
 * The set is the minimum for teledermatology (Sheffield ICB 2023, DermNet, BAD quality standards).
 * A question that was not asked has no answer at all; "not known" is an answer, and so is 0.
 */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Ticking it unticks the others. */
  readonly exclusive?: boolean;
}

interface Asked {
  readonly key: string;
  readonly label: string;
  /** On the case page, where the space is short. */
  readonly short: string;
  readonly hint?: string;
  /** Why it must be answered before the referral is sent. */
  readonly required?: string;
}
export type Question =
  & Asked
  & (
    | { readonly kind: "choice" | "several" | "list"; readonly options: readonly Option[] }
    | { readonly kind: "line"; readonly longest: number }
    | { readonly kind: "text"; readonly longest: number; readonly rows: number }
    | { readonly kind: "number"; readonly unit: string; readonly most: number }
  );

export type History = Readonly<Record<string, string | readonly string[]>>;
/** What a page sent: a field that it did not send is left as it was, an empty one is cleared. */
export type HistoryInput = Readonly<Record<string, string | readonly string[] | undefined>>;

const yesNoNotKnown = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "not_known", label: "Not known" },
] as const;

const plain = (...labels: readonly string[]): Option[] =>
  labels.map((label) => ({ value: label.toLowerCase().replaceAll(/[^a-z]+/g, "_"), label }));

export const questions: readonly Question[] = [
  {
    key: "question",
    label: "What do you want to know?",
    short: "Question",
    hint: "The specialist reads this first. Say what you think it is, if you can",
    required: "Say what you want to know, so that the answer fits",
    kind: "text",
    longest: 2000,
    rows: 3,
  },
  {
    key: "problem",
    label: "Is it a lesion or a rash?",
    short: "Problem",
    required: "Say whether it is a lesion or a rash",
    kind: "choice",
    options: plain("Lesion", "Rash"),
  },
  {
    key: "site",
    label: "Where on the body is it?",
    short: "Site",
    hint: "If there are several places, choose the worst and describe the others below",
    required: "Say where on the body it is",
    kind: "list",
    options: [
      ...plain("Scalp", "Face", "Ear", "Lip or mouth", "Neck", "Shoulder", "Upper arm"),
      ...plain("Forearm", "Hand", "Nail", "Chest", "Abdomen", "Upper back", "Lower back"),
      ...plain("Buttock", "Groin", "Thigh", "Lower leg", "Foot", "Widespread", "Somewhere else"),
    ],
  },
  {
    key: "site_detail",
    label: "Describe the place more exactly",
    short: "Place",
    hint: "For example, left side, 2 cm above the elbow",
    kind: "line",
    longest: 200,
  },
  {
    key: "duration",
    label: "How long has it been there?",
    short: "Duration",
    hint: "For example, 3 months, or since childhood",
    required: "Say how long it has been there",
    kind: "line",
    longest: 100,
  },
  {
    key: "change",
    label: "Has it changed?",
    short: "Change",
    hint: "Select all that apply",
    kind: "several",
    options: [
      ...plain("Size", "Shape", "Colour"),
      { value: "none", label: "It has not changed", exclusive: true },
      { value: "not_known", label: "Not known", exclusive: true },
    ],
  },
  {
    key: "symptoms",
    label: "Which symptoms does it have?",
    short: "Symptoms",
    hint: "Select all that apply",
    kind: "several",
    options: [
      ...plain("Itching", "Pain", "Bleeding", "Oozing or crusting", "Ulceration"),
      { value: "none", label: "None of these", exclusive: true },
    ],
  },
  {
    key: "size_mm",
    label: "How large is it, at its widest?",
    short: "Size",
    hint: "Measure it with a ruler. Leave this empty for a rash",
    kind: "number",
    unit: "mm",
    most: 999,
  },
  {
    key: "skin_cancer",
    label: "Has the patient had skin cancer?",
    short: "Past skin cancer",
    kind: "choice",
    options: yesNoNotKnown,
  },
  {
    key: "immune_suppression",
    label: "Is the patient’s immune system suppressed?",
    short: "Immune suppression",
    hint: "For example, a transplant, chemotherapy, biologics or long-term steroids",
    kind: "choice",
    options: yesNoNotKnown,
  },
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
  },
  {
    key: "allergies",
    label: "Allergies",
    short: "Allergies",
    hint: "Write “none known” if there are none",
    kind: "line",
    longest: 500,
  },
];

/** The answer in words, or undefined where the question was not asked. */
export function answerInWords(question: Question, history: History): string | undefined {
  const given = history[question.key];
  if (given === undefined || given.length === 0) return undefined;
  if ("options" in question) {
    const values = typeof given === "string" ? [given] : given;
    return values.map((value) => optionLabel(question.options, value)).join(", ");
  }
  const text = typeof given === "string" ? given : given.join(", ");
  return question.kind === "number" ? `${text} ${question.unit}` : text;
}

/** What was typed or chosen where one answer is asked for. */
export function oneAnswer(history: History, key: string): string | undefined {
  const given = history[key];
  return typeof given === "string" && given !== "" ? given : undefined;
}

export const problemOf = (history: History): string =>
  problemInWords({ problem: oneAnswer(history, "problem"), site: oneAnswer(history, "site") });

/** "Lesion, upper arm": a case in as few words as can be. */
export function problemInWords(
  { problem, site }: {
    readonly problem?: string | null | undefined;
    readonly site?: string | null | undefined;
  },
): string {
  const words = [["problem", problem], ["site", site]] as const;
  const said = words.flatMap(([key, value]) => {
    const question = questions.find((each) => each.key === key);
    return value && question && "options" in question
      ? [optionLabel(question.options, value).toLowerCase()]
      : [];
  });
  const line = said.join(", ");
  return line ? line[0]!.toUpperCase() + line.slice(1) : "Not described yet";
}

const optionLabel = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;
