/** What a patient has still to do before they can send. */
import { answersIn } from "@/domain/links/answers.ts";
import {
  anythingElse,
  type AskedAbout,
  askedOfPatients,
} from "@/domain/links/asked_of_patients.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { type History, isAnswered, type Question } from "@/domain/questions/question.ts";
import { consentKey, redFlagsKey } from "@/domain/questions/reserved_keys.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

/** Everything that has been answered so far, and what it is an answer to. */
export interface Told {
  readonly link: PatientLink;
  readonly referral: Referral;
  readonly definition: ServiceDefinition;
  readonly said: History;
  readonly patient: AskedAbout;
}

export type Lacking =
  | { readonly step: "urgent" | "who" | "consent" }
  | { readonly step: "question"; readonly question: Question };

/**
 * In the order in which it is asked. Photographs are not among them: whoever cannot take any sends
 * without, and the practice sees what lacks.
 */
export const missingFromPatient = (told: Told): readonly Lacking[] => [
  ...before(told),
  ...unanswered(told).map((question) => ({ step: "question", question } as const)),
];

/** What comes before the first question, and was not said yet. */
export function before({ link, said }: Pick<Told, "link" | "said">): Lacking[] {
  return [
    ...said[redFlagsKey] === undefined ? [{ step: "urgent" } as const] : [],
    ...link.answeredBy === null ? [{ step: "who" } as const] : [],
    ...said[consentKey] === undefined ? [{ step: "consent" } as const] : [],
  ];
}

export const questionsOf = ({ definition, referral, said, patient }: Omit<Told, "link">) =>
  askedOfPatients(definition, referral.history, answersIn(said), patient);

const unanswered = (told: Told): Question[] =>
  questionsOf(told).filter((question) =>
    question !== anythingElse && !isAnswered(told.said, question.key)
  );
