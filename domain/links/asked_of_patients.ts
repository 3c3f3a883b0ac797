/**
 * Which of a service's questions a patient is asked, and in which words.
 *
 * What only a clinician can say is left out: the skin type by its scale, the checklist, whether
 * cancer is suspected, what the referrer wants to know. A question of the service's own is asked in
 * its own English words, where the service marked it for patients.
 */
import { askedOf } from "@/domain/questions/asked.ts";
import {
  type History,
  isAnswered,
  type Option,
  type Question,
} from "@/domain/questions/question.ts";
import { anythingElseKey } from "@/domain/questions/reserved_keys.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { english, type Key } from "@/domain/words/dictionary.ts";
import type { Speech } from "@/domain/words/speech.ts";

/** Of those that specialties ship with. */
const patientsKeys = new Set([
  "problem",
  "site",
  "site_detail",
  "how_many",
  "subject",
  "duration",
  "story",
  "change",
  "symptoms",
  "size_mm",
  "skin_cancer",
  "family_history",
  "immune_suppression",
  "sun",
  "treatments",
  "medicines",
  "allergies",
  "conditions",
  "pregnancy",
  "before_surgery",
]);

/**
 * Those that are asked of some alone, by what their record says; where it does not say, of them too.
 * No age is named: which one a service goes by is for its clinicians to say.
 */
const askedOnlyOf: Readonly<Record<string, { readonly notOf: readonly Sex[] }>> = {
  pregnancy: { notOf: ["male"] },
};

/** What is known of a patient before they answer. */
export interface AskedAbout {
  readonly sex: Sex;
}

type Sex = ReferredPatient["sex"];

/** Asked last, of everybody; it is no question of a service, and need not be answered. */
export const anythingElse: Question = {
  key: anythingElseKey,
  label: "Is there anything else you want to tell us?",
  short: "Anything else",
  kind: "text",
  longest: 2000,
  rows: 4,
};

/**
 * @param written what the practice wrote before: what it knows is not asked again
 * @param said what the patient has answered so far
 * @param patient left out, whatever could be asked of anybody
 */
export function askedOfPatients(
  { questions }: Pick<ServiceDefinition, "questions">,
  written: History,
  said: History,
  patient?: AskedAbout,
): readonly Question[] {
  const asked = askedOf(questions, { ...said, ...written })
    .filter((question) =>
      isForPatients(question) && !isAnswered(written, question.key) && concerns(question, patient)
    );
  return [...asked, anythingElse];
}

const concerns = ({ key }: Question, patient: AskedAbout | undefined): boolean =>
  patient === undefined || !askedOnlyOf[key]?.notOf.includes(patient.sex);

export const isForPatients = ({ key, forPatients }: Question): boolean =>
  forPatients === true || patientsKeys.has(key);

/** Words for a page: in the reader's language, or a service's own in English, marked so. */
export interface Said {
  readonly text: string;
  /** `en` where it is not in the reader's language. */
  readonly lang: string | undefined;
}

export const labelSaid = (say: Speech, { key, label }: Question): Said =>
  saidOr(say, `question.${key}`, label);

/** The English help is a clinician's: a question that has words for patients has its own help, or none. */
export function hintSaid(say: Speech, { key, hint }: Question): Said | undefined {
  if (isKey(`question.${key}.hint`)) {
    return { text: say(`question.${key}.hint` as Key), lang: undefined };
  }
  return hint === undefined || isKey(`question.${key}`) ? undefined : inEnglish(say, hint);
}

export function optionSaid(say: Speech, { key }: Question, { value, label }: Option): Said {
  const own = `question.${key}.${value}`;
  const common = `question.${value}`;
  return saidOr(say, isKey(own) || !commonAnswers.has(value) ? own : common, label);
}

const commonAnswers = new Set(["yes", "no", "none", "not_known"]);

const saidOr = (say: Speech, key: string, otherwise: string): Said =>
  isKey(key) ? { text: say(key), lang: undefined } : inEnglish(say, otherwise);

const inEnglish = (say: Speech, text: string): Said => ({
  text,
  lang: say.tag.startsWith("en") ? undefined : "en",
});

const isKey = (key: string): key is Key => Object.hasOwn(english, key);
