/** What the practice itself must still say before a referral can go to its service. */
import type { Day } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import { isForPatients } from "@/domain/links/asked_of_patients.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { findMissing, type Missing } from "@/domain/referrals/find_missing.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

/** Beside what the patient is asked: their part of the history, photographs and consent to them. */
export async function leftToPractice(
  read: Reader,
  referral: Referral,
  today: Day,
): Promise<Missing[]> {
  const { questions } = await definitionOf(read, referral);
  const missing = await findMissing(read, referral, today);
  return missing.filter((one) => !isPatients(one, questions));
}

function isPatients(
  { step, field }: Missing,
  questions: ServiceDefinition["questions"],
): boolean {
  if (step === "photographs" || step === "consent") return true;
  const question = questions.find(({ key }) => key === field);
  return step === "history" && question !== undefined && isForPatients(question);
}
