/** Everything that a link's holder has answered so far, and what it is an answer to. */
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findSaid } from "@/domain/links/answers.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { Told } from "@/domain/links/missing.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

export async function findTold(read: Reader, actor: Actor, link: PatientLink): Promise<Told> {
  const [referral, patient, said] = await Promise.all([
    findReferral(read, actor, link.referralId),
    findReferredPatient(read, actor, link.referralId),
    findSaid(read, actor, link.id),
  ]);
  return { link, referral, patient, definition: await definitionOf(read, referral), said };
}
