/** Places whose invitations do not arrive, this month or the last. */
import { and, eq, gte, isNull, sql } from "drizzle-orm";
import { surveyInvitationCounts } from "@/db/schema/survey_invitations.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import type { FindWarnings } from "@/domain/surveys/warnings/warning.ts";

/** Our own: one wrong number is nobody's alarm, and a server that is down soon is three. */
const [leastFailed, leastShare] = [3, 0.25];

export const findFailingInvitations: FindWarnings = async (read, today) => {
  const rows = await read.select({
    placeId: surveyInvitationCounts.placeId,
    organisationId: surveyPlaces.organisationId,
    month: surveyInvitationCounts.month,
    invited: of("invited"),
    leftOut: of("left_out"),
    failed: of("failed"),
  }).from(surveyInvitationCounts)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyInvitationCounts.placeId))
    .where(and(
      gte(surveyInvitationCounts.month, monthsBack(monthOf(today), 2)[0]!),
      isNull(surveyPlaces.endedAt),
    ))
    .groupBy(surveyInvitationCounts.placeId, surveyInvitationCounts.month);
  return rows.filter(isFailing).map(({ placeId, organisationId, month }) => ({
    kind: "invitations_failing",
    placeId,
    organisationId,
    month,
  }));
};

const of = (what: "invited" | "left_out" | "failed") =>
  sql`sum(CASE WHEN ${surveyInvitationCounts.what} = ${what}
    THEN ${surveyInvitationCounts.invitations} ELSE 0 END)`.mapWith(Number);

interface Counts {
  readonly invited: number;
  readonly leftOut: number;
  readonly failed: number;
}

/** One that left and did not arrive is counted as sent and as failed; one that never left as failed alone. */
export const isFailing = ({ invited, leftOut, failed }: Counts): boolean =>
  failed >= leastFailed && failed >= leastShare * (invited - leftOut);
