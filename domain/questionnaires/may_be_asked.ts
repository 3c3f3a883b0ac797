/**
 * Who is never asked: a condition for links beside the record of their patient. The one place that
 * decides it for questionnaires.
 */
import { and, eq, inArray, isNull, not, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { patientCautions } from "@/db/schema/survey_invitations.ts";
import { questionnaireRecipients } from "@/db/schema/survey_questionnaires.ts";
import { canBeSentTo } from "@/domain/links/lives.ts";

/**
 * Nobody who has died or has left the practice, of whom nobody is to ask at present, whose link was
 * taken back or declined, and nobody who ever said that they do not want to be asked. Whoever is
 * reached there may want no more of it: that is asked as the message leaves.
 */
export function mayBeAsked(): SQL | undefined {
  const stopped = new QueryBuilder().select({ id: questionnaireRecipients.patientId })
    .from(questionnaireRecipients)
    .where(and(
      eq(questionnaireRecipients.stopped, true),
      eq(questionnaireRecipients.patientId, patientLinks.patientId),
    ));
  const cautioned = new QueryBuilder().select({ id: patientCautions.patientId })
    .from(patientCautions)
    .where(and(
      isNull(patientCautions.endedAt),
      eq(patientCautions.patientId, patientLinks.patientId),
    ));
  return and(
    canBeSentTo,
    isNull(patients.mergedIntoId),
    isNull(patientLinks.withdrawnAt),
    isNull(patientLinks.declinedAt),
    not(inArray(patientLinks.patientId, stopped)),
    not(inArray(patientLinks.patientId, cautioned)),
  );
}
