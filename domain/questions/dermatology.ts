/**
 * What a dermatologist needs to know: the minimum for teledermatology (Sheffield ICB 2023, DermNet,
 * BAD quality standards). Symptoms that are the same in every skin stand first, and none is told by
 * redness alone, which does not show in brown and black skin (NHS service manual, inclusive content).
 */
import {
  duration,
  noneOrNotKnown,
  ofThePatient,
  plain,
  referrersQuestion,
  suspicionOfCancer,
  yesNoNotKnown,
} from "@/domain/questions/common.ts";
import type { Condition, Question } from "@/domain/questions/question.ts";
import { noneOfSeven, sevenPointKey, sevenPoints } from "@/domain/questions/seven_point.ts";

export const problems = plain("Lesion", "Rash");

const ofLesions: Condition = { key: "problem", oneOf: ["lesion"] };

const theProblem: readonly Question[] = [
  referrersQuestion,
  {
    key: "problem",
    label: "Is it a lesion or a rash?",
    short: "Problem",
    required: "Say whether it is a lesion or a rash",
    kind: "choice",
    options: problems,
  },
  {
    key: "site",
    label: "Where on the body is it?",
    short: "Site",
    hint: "If there are several places, choose the worst and describe the others below",
    required: "Say where on the body it is",
    kind: "site",
  },
  {
    key: "site_detail",
    label: "Describe the place more exactly",
    short: "Place",
    hint: "For example, 2 cm above the elbow",
    kind: "line",
    longest: 200,
  },
  {
    key: "how_many",
    label: "How many lesions are there?",
    short: "Lesions",
    when: ofLesions,
    kind: "choice",
    options: [
      { value: "one", label: "One" },
      { value: "two_or_three", label: "2 or 3" },
      { value: "more_than_three", label: "More than 3" },
    ],
  },
  duration,
  {
    key: "change",
    label: "Has it changed?",
    short: "Change",
    hint: "Select all that apply. A change of colour can be red or pink, or in brown and black " +
      "skin purple, grey or darker than the skin around it",
    kind: "several",
    options: [...plain("Size", "Shape", "Colour"), ...noneOrNotKnown("It has not changed")],
  },
  {
    key: "symptoms",
    label: "Which symptoms does it have?",
    short: "Symptoms",
    hint: "Select all that apply",
    kind: "several",
    options: [
      ...plain("Itching", "Pain", "Bleeding", "Oozing or crusting", "Ulceration"),
      ...noneOrNotKnown(),
    ],
  },
  {
    key: "size_mm",
    label: "How large is it, at its widest?",
    short: "Size",
    hint: "Measure it with a ruler",
    when: ofLesions,
    mayBeUnknown: true,
    kind: "number",
    unit: "mm",
    most: 999,
  },
];

/** Pigmented lesions only: the checklist says nothing of others. */
const ofCancer: readonly Question[] = [
  {
    key: "pigmented",
    label: "Is the lesion pigmented?",
    short: "Pigmented",
    hint: "Brown, black, blue or grey, wholly or in part, unlike the skin around it",
    when: ofLesions,
    required: "Say whether the lesion is pigmented: if it is, the 7-point checklist is asked",
    kind: "choice",
    options: yesNoNotKnown,
  },
  {
    key: sevenPointKey,
    label: "Weighted 7-point checklist",
    short: "7-point checklist",
    hint: "Select all that apply. Inflammation can look red or pink, or in brown and black skin " +
      "purple, grey or darker than the skin around it",
    when: { key: "pigmented", oneOf: ["yes"] },
    required: "Complete the 7-point checklist: a score of 3 or more is suspicion of melanoma",
    kind: "checklist",
    options: [...sevenPoints, noneOfSeven],
  },
  suspicionOfCancer(
    "Strong concern about one feature is enough, whatever the checklist says. Refer a suspected " +
      "basal cell carcinoma as routine, unless a delay matters because of its site or size",
  ),
];

const risks: readonly Question[] = [
  {
    key: "skin_cancer",
    label: "Has the patient had skin cancer?",
    short: "Past skin cancer",
    kind: "choice",
    options: yesNoNotKnown,
  },
  {
    key: "family_history",
    label: "Has a parent, brother, sister or child of the patient had skin cancer?",
    short: "Family history",
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
    key: "sun",
    label: "Which of these does the patient have?",
    short: "Sun and moles",
    hint: "Select all that apply",
    kind: "several",
    options: [
      ...plain("A lot of sun, or sunburn", "Use of sunbeds", "Outdoor work", "Many moles"),
      ...noneOrNotKnown(),
    ],
  },
  {
    key: "skin_type",
    label: "How does the patient’s skin react to the sun?",
    short: "Skin type (Fitzpatrick)",
    hint: "Ask the patient. White, brown and black skin can all burn: do not go by ethnicity or " +
      "by what the skin looks like",
    kind: "choice",
    options: [
      { value: "i", label: "I: always burns, never tans" },
      { value: "ii", label: "II: usually burns, tans minimally" },
      { value: "iii", label: "III: sometimes burns mildly, tans evenly" },
      { value: "iv", label: "IV: burns minimally, tans well" },
      { value: "v", label: "V: very rarely burns" },
      { value: "vi", label: "VI: never burns" },
      { value: "not_known", label: "Not known" },
    ],
  },
];

const beforeTreatment: readonly Question[] = [
  {
    key: "pregnancy",
    label: "Is the patient pregnant?",
    short: "Pregnancy",
    hint: "Some skin treatments cannot be given in pregnancy",
    kind: "choice",
    options: [...yesNoNotKnown, { value: "not_applicable", label: "Does not apply" }],
  },
  {
    key: "before_surgery",
    label: "Does the patient have any of these?",
    short: "Before surgery",
    hint: "It matters if a procedure is needed. Select all that apply",
    kind: "several",
    options: [
      { value: "anticoagulant", label: "An anticoagulant" },
      { value: "pacemaker", label: "A pacemaker or implanted defibrillator" },
      ...noneOrNotKnown(),
    ],
  },
];

export const dermatologyQuestions: readonly Question[] = [
  ...theProblem,
  ...ofCancer,
  ...risks,
  ...ofThePatient,
  ...beforeTreatment,
];
