import { sql } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { linkRedFlags } from "@/db/schema/links.ts";
import { patientNeeds } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Need } from "@/domain/patients/patient.ts";

type RecordedNeed = Need & { readonly recordedAt: Instant };

/**
 * Communication and access needs of the patient that a referral is about, as a column of a question
 * about referrals: whoever is shown the row may know them.
 */
export const needsOfPatient = sql`(
  SELECT json_group_array(json_object(
    'kind', ${patientNeeds.kind}, 'detail', ${patientNeeds.detail},
    'recordedAt', ${patientNeeds.recordedAt}
  )) FROM ${patientNeeds}
  WHERE ${patientNeeds.patientId} = ${referrals.patientId} AND ${patientNeeds.endedAt} IS NULL
)`.mapWith((text: string) =>
  (JSON.parse(text) as RecordedNeed[])
    .sort((one, other) => one.recordedAt.localeCompare(other.recordedAt))
);

/** The patient, asked through a link, said what must not wait, and has not taken it back. */
export const patientSaidUrgent = sql<boolean>`EXISTS (
  SELECT 1 FROM ${linkRedFlags}
  WHERE ${linkRedFlags.referralId} = ${referrals.id} AND ${linkRedFlags.takenBackAt} IS NULL
)`.mapWith(Boolean);
