/** What a patient said, as the referral's history: beside what the practice wrote, which stays. */
import type { Instant } from "@/db/columns.ts";
import { linkUserId } from "@/db/schema/links.ts";
import { answersIn } from "@/domain/links/answers.ts";
import { anythingElse, askedOfPatients } from "@/domain/links/asked_of_patients.ts";
import { headlineOf } from "@/domain/questions/headline.ts";
import {
  type History,
  oneAnswer,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

/** The referral as it is once the patient has sent: only what was asked, and what is an answer there. */
export function withPatientsWords(
  referral: Referral,
  definition: ServiceDefinition,
  said: History,
  at: Instant,
): Referral {
  const answers = answersIn(said);
  const told = askedOfPatients(definition, referral.history, answers)
    .filter((question) => question !== anythingElse && isAnswerTo(question, answers))
    .map(({ key }) => [key, answers[key]!] as const);
  const history = { ...referral.history, ...Object.fromEntries(told) };
  const written = { by: linkUserId, at };
  return {
    ...referral,
    history,
    writtenBy: {
      ...referral.writtenBy,
      ...Object.fromEntries(told.map(([key]) => [key, written])),
    },
    headline: headlineOf(history, definition.questions),
  };
}

/** "I do not know" is an answer only where the service takes it for one: else nothing was said. */
function isAnswerTo(question: Question, answers: History): boolean {
  if (answers[question.key] === undefined) return false;
  if (oneAnswer(answers, question.key) !== unknownAnswer) return true;
  return question.mayBeUnknown === true ||
    ("options" in question && question.options.some(({ value }) => value === unknownAnswer));
}
