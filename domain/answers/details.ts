/** What an answer says beyond diagnosis, plan and outcome: its shape, and its way to a form and back. */
import { type AnswerDetails, type Certainty } from "@/db/schema/referrals.ts";
import type { AnswerInput } from "@/domain/answers/forms.ts";

/** The fields of the form that hold words, with how long each may be. */
export const wordFields = {
  differential: { longest: 2000, name: "Differential" },
  patientPlan: { longest: 4000, name: "Plan for the patient" },
  specialistPlan: { longest: 4000, name: "Plan for the specialist" },
  resultsMean: { longest: 2000, name: "What the results would change" },
  medicines: { longest: 4000, name: "Medicines advice" },
  safetyNetting: { longest: 4000, name: "Safety-netting" },
  reply: { longest: 4000, name: "Reply" },
  patientLetter: { longest: 8000, name: "Letter to the patient" },
} as const;
export type WordField = keyof typeof wordFields;
export const wordFieldNames = Object.keys(wordFields) as WordField[];

/** What the form calls each of its fields, in its order. */
export const fieldLabels = {
  diagnosis: "Diagnosis",
  certainty: "Certainty",
  differential: wordFields.differential.name,
  plan: "Plan for the practice",
  patientPlan: wordFields.patientPlan.name,
  specialistPlan: wordFields.specialistPlan.name,
  outcome: "Outcome",
  resultsMean: wordFields.resultsMean.name,
  rejection: "Reason",
  clinic: "Clinic",
  complexity: "Complexity",
  medicines: wordFields.medicines.name,
  safetyNetting: wordFields.safetyNetting.name,
  reply: wordFields.reply.name,
  patientLetter: wordFields.patientLetter.name,
  followUpWeeks: "Follow-up in weeks",
  followUpPhotographs: "New photographs for the follow-up",
} as const;
export type AnswerField = keyof typeof fieldLabels;
export const answerFieldNames = Object.keys(fieldLabels) as AnswerField[];

export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  certain: "Certain",
  probable: "Probable",
  possible: "Possible",
};

/** Of a form that was taken: what was not written is left out, and so is what its outcome does not ask. */
export function detailsOf(input: AnswerInput): AnswerDetails {
  const { outcome, certainty, rejection, followUpWeeks, followUpPhotographs } = input;
  const asked = wordFieldNames.filter((name) =>
    name !== "resultsMean" || outcome === "tests_then_ask_again"
  );
  return {
    ...Object.fromEntries(asked.flatMap((name) => input[name] ? [[name, input[name]]] : [])),
    ...certainty && { certainty },
    ...outcome === "rejected" && rejection && { rejection },
    ...followUpWeeks !== undefined && {
      followUp: { weeks: followUpWeeks, newPhotographs: followUpPhotographs === "yes" },
    },
  };
}

interface Written {
  readonly diagnosis: string;
  readonly plan: string;
  readonly outcome: string;
  readonly clinicId: string | null;
  readonly complexity: string | null;
  readonly details: AnswerDetails;
}

/** An answer as its form shows it: to be undone, or amended. */
export function fieldsOf(answer: Written): Readonly<Record<string, string>> {
  const { diagnosis, plan, outcome, clinicId, complexity, details } = answer;
  const { followUp, ...others } = details;
  return {
    diagnosis,
    plan,
    outcome,
    ...clinicId === null ? {} : { clinic: clinicId },
    ...complexity === null ? {} : { complexity },
    ...others,
    ...followUp && {
      followUpWeeks: String(followUp.weeks),
      followUpPhotographs: followUp.newPhotographs ? "yes" : "no",
    },
  };
}
