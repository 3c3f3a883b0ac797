/** On the first of a month, of every resident who was there all of the month before: whom they agreed to. */
import { and, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { patientAmendments, patients } from "@/db/schema/patients.ts";
import { surveyInvitations, surveyRecipients } from "@/db/schema/survey_invitations.ts";
import { inviteAfter } from "@/domain/surveys/invite.ts";
import { daysOf, monthOf, monthsBack } from "@/domain/months.ts";
import { dayOf, startOfDay } from "@/domain/time.ts";

interface Home {
  readonly id: Id<"SurveyPlace">;
  readonly organisation: { readonly id: Id<"Organisation"> };
}

/** Run again in the same month, it invites whoever was not yet. How many were. */
export async function inviteAfterMonth(tx: Tx, { id, organisation }: Home): Promise<number> {
  const month = monthOf(dayOf(tx.now));
  const [since] = [startOfDay(daysOf(monthsBack(month, 2)[0]!)[0])];
  const already = new Set(
    (await tx.select({ patientId: surveyInvitations.patientId }).from(surveyInvitations).where(and(
      eq(surveyInvitations.placeId, id),
      eq(surveyInvitations.after, "home_month"),
      gte(surveyInvitations.createdAt, startOfDay(daysOf(month)[0])),
    ))).map(({ patientId }) => patientId),
  );
  let invited = 0;
  for (const patientId of await residentsSince(tx, organisation.id, since)) {
    if (already.has(patientId)) continue;
    invited += await inviteAfter(tx, {
      after: "home_month",
      organisationId: organisation.id,
      patientId,
      happenedAt: tx.now,
    }) ?? 0;
  }
  return invited;
}

/** Known before, moved since by no amendment, and with somebody to ask. */
async function residentsSince(tx: Tx, homeId: Id<"Organisation">, since: Instant) {
  const moved = sql`EXISTS (
    SELECT 1 FROM ${patientAmendments} WHERE ${patientAmendments.patientId} = ${patients.id}
      AND ${patientAmendments.amendedAt} >= ${since}
      AND json_type(${patientAmendments.changes}, '$.homeId') IS NOT NULL
  )`;
  const asked = sql`EXISTS (
    SELECT 1 FROM ${surveyRecipients} JOIN patients AS known ON known.id = ${surveyRecipients.patientId}
    WHERE coalesce(known.merged_into_id, known.id) = ${patients.id}
      AND ${surveyRecipients.decision} = 'agreed' AND ${surveyRecipients.endedAt} IS NULL
  )`;
  const residents = await tx.select({ id: patients.id }).from(patients).where(and(
    eq(patients.homeId, homeId),
    isNull(patients.mergedIntoId),
    lt(patients.createdAt, since),
    sql`NOT ${moved}`,
    asked,
  ));
  return residents.map(({ id }) => id);
}
