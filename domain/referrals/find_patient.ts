/** Whose referral it is: whoever may see a referral may know that, wherever the patient moved since. */
import { and, eq, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Need } from "@/domain/patients/patient.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type ReferredPatient = Awaited<ReturnType<typeof findReferredPatient>>;

export async function findReferredPatient(read: Reader, actor: Actor, id: Id<"Referral">) {
  const patient = await read.select({
    id: patients.id,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    sex: patients.sex,
    nhsNumber: patients.nhsNumber,
    noNhsNumberReason: patients.noNhsNumberReason,
    phone: patients.phone,
    diedOn: patients.diedOn,
    leftPracticeOn: patients.leftPracticeOn,
    needs,
  }).from(referrals).innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(eq(referrals.id, id), visibleTo(actor))).get();
  if (!patient) throw new Refusal("not_found", "There is no such referral");
  return patient;
}

const needs = sql<readonly Need[]>`(
  SELECT json_group_array(json_object('kind', kind, 'detail', detail)) FROM (
    SELECT kind, detail FROM ${patientNeeds}
    WHERE patient_id = ${patients.id} AND ended_at IS NULL ORDER BY recorded_at, id
  )
)`.mapWith((json: string) => JSON.parse(json) as Need[]);
