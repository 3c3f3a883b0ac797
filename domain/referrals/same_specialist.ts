/** Whose work a follow-up is to be: whoever answered what it follows up, if they still work there. */
import { and, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { answers } from "@/db/schema/referrals.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Tx } from "@/db/change.ts";
import { rolesThat } from "@/domain/access/permissions.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";

type FollowUp = Pick<Referral, "followUpOfId" | "serviceOrganisationId">;

/** Only where the case went to the team that they are of; otherwise it waits for anybody. */
export async function sameSpecialist(
  tx: Tx,
  { followUpOfId, serviceOrganisationId }: FollowUp,
  teamId: Id<"ServiceTeam"> | null,
): Promise<Id<"User"> | null> {
  if (followUpOfId === null) return null;
  const whose = teamId === null
    ? serviceOrganisationId
    : sql`(SELECT ${serviceTeams.organisationId} FROM ${serviceTeams} WHERE ${serviceTeams.id} = ${teamId})`;
  const [found] = await tx.select({ userId: answers.answeredBy }).from(answers)
    .innerJoin(users, eq(users.id, answers.answeredBy))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(and(
      eq(answers.referralId, followUpOfId),
      eq(memberships.organisationId, whose),
      inArray(memberships.role, rolesThat("referral.claim")),
      isNull(memberships.endedAt),
      lte(memberships.validFrom, dayOf(tx.now)),
      isNull(users.suspendedAt),
    ))
    .orderBy(desc(answers.answeredAt), desc(answers.id)).limit(1);
  return found?.userId ?? null;
}
