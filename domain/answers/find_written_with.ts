/** What is at hand for whoever writes an answer: clinics, diagnoses, templates and the last answers. */
import type { Reader } from "@/db/store.ts";
import type { Day } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { diagnosesOf } from "@/domain/answers/diagnoses.ts";
import { earlierAnswers } from "@/domain/answers/find_earlier.ts";
import { letterReleaseOf } from "@/domain/answers/letter_at_once.ts";
import { templatesOf } from "@/domain/answers/find_templates.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { clinicsOf } from "@/domain/sourcing/clinics.ts";

export async function findAnswerAbout(read: Reader, actor: Actor, referral: Referral, today: Day) {
  const [clinics, diagnoses, letterRelease] = await Promise.all([
    clinicsOf(read, actor, referral.serviceId),
    diagnosesOf(read, referral, today),
    letterReleaseOf(read, referral.serviceId, today),
  ]);
  const { question } = referral.history;
  return {
    clinics,
    diagnoses,
    letterRelease,
    conversion: referral.conversion,
    question: typeof question === "string" ? question : undefined,
  };
}

export async function findWrittenWith(
  read: Reader,
  actor: Actor,
  referral: Referral,
  of: { readonly today: Day; readonly diagnosis: string | undefined },
) {
  const { serviceId } = referral;
  const [about, templates, earlier] = await Promise.all([
    findAnswerAbout(read, actor, referral, of.today),
    templatesOf(read, actor, serviceId),
    of.diagnosis ? earlierAnswers(read, actor, referral, of.diagnosis) : [],
  ]);
  return { ...about, serviceId, templates, earlier };
}
