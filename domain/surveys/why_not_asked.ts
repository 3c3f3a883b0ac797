/**
 * Of whom nobody asks how it was, whatever was agreed: after a death, in safeguarding, at the end of
 * life, where it was refused, and of somebody who has gone elsewhere (NHS England, Friends and
 * Family Test guidance of 2019, 7.6 "Seeking feedback in sensitive cases").
 */
import { and, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { patientCautions, surveyRecipients } from "@/db/schema/survey_invitations.ts";
import type { Reader } from "@/db/store.ts";
import { keptRecord, ofRecord } from "@/domain/patients/of_record.ts";
import { recipientsOf } from "@/domain/surveys/recipients.ts";

export type WhyNotAsked = "unknown" | "died" | "left" | "not_to_be_asked" | "refused";

type Asker = { readonly id: Id<"Organisation">; readonly kind: OrganisationKind } | {
  readonly kind: "anybody";
};

interface Known {
  readonly why?: WhyNotAsked;
  /** Who was agreed to. */
  readonly agreed: readonly (typeof surveyRecipients.$inferSelect)[];
}

/** Of a record that was joined with another, what all of them say. */
export async function askableOf(
  read: Pick<Reader, "select">,
  patientId: Id<"Patient">,
  asker: Asker,
): Promise<Known> {
  const [patient] = await read.select({
    id: patients.id,
    diedOn: patients.diedOn,
    leftPracticeOn: patients.leftPracticeOn,
    practiceId: patients.practiceId,
    homeId: patients.homeId,
  }).from(patients).where(eq(patients.id, keptRecord(patientId)));
  if (!patient) return { why: "unknown", agreed: [] };
  const [caution] = await read.select({ id: patientCautions.id }).from(patientCautions)
    .where(and(ofRecord(patientCautions.patientId, patient.id), isNull(patientCautions.endedAt)))
    .limit(1);
  const recipients = await recipientsOf(read, patient.id);
  const agreed = recipients.filter(({ decision }) => decision === "agreed");
  if (patient.diedOn) return { why: "died", agreed };
  if (caution) return { why: "not_to_be_asked", agreed };
  if (recipients.some(({ decision }) => decision === "refused")) return { why: "refused", agreed };
  const isElsewhere = asker.kind === "practice"
    ? patient.practiceId !== asker.id || patient.leftPracticeOn !== null
    : asker.kind === "home" && patient.homeId !== asker.id;
  return isElsewhere ? { why: "left", agreed } : { agreed };
}
