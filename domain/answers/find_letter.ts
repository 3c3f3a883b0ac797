/** All that the letter about an answer says, for whoever may see the referral. */
import { and, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { type Letter, letterOf } from "@/domain/answers/letter.ts";
import { Refusal } from "@/domain/errors.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { findReferral, visibleTo } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

export interface FoundLetter {
  readonly letter: Letter;
  readonly patientId: Id<"Patient">;
}

export async function findLetter(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
): Promise<FoundLetter> {
  const [referral, patient, address, answer] = await Promise.all([
    findReferral(read, actor, id),
    findReferredPatient(read, actor, id),
    addressOf(read, actor, id),
    findAnswer(read, actor, id),
  ]);
  if (!answer) {
    throw new Refusal("conflict", `${situation(referral)}. There is no answer to print yet`);
  }
  const [{ questions }, consent] = await Promise.all([
    definitionOf(read, referral),
    findCareConsent(read, referral),
  ]);
  const letter = letterOf({
    referral,
    patient: { ...patient, addressLines: null, postcode: null, ...address },
    answer,
    questions,
    consent,
  });
  return { letter, patientId: patient.id };
}

const addressOf = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({ addressLines: patients.addressLines, postcode: patients.postcode })
    .from(referrals).innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(eq(referrals.id, id), visibleTo(actor))).get();
