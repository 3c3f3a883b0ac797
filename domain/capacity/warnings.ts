/** Cases whose time is near or over, for the manager: those that are still open, what nobody has seen first. */
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Id, literals } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { managedBy } from "@/domain/capacity/scope.ts";
import type { DutySession } from "@/domain/capacity/on_duty.ts";
import type { Specialist } from "@/domain/capacity/specialists.ts";
import type { Holder } from "@/domain/capacity/waiting.ts";

export type Warning = Awaited<ReturnType<typeof warningsOf>>[number];

export const mostWarnings = 30;
const [claimers, assignees, seers] = [
  alias(users, "claimers"),
  alias(users, "assignees"),
  alias(users, "seers"),
] as const;

/** One for each case: that it is over says more than that it was near. */
export const warningsOf = (read: Reader, actor: Actor, serviceId: Id<"Service">) =>
  read.select({
    id: clockWarnings.id,
    kind: clockWarnings.kind,
    raisedAt: clockWarnings.raisedAt,
    referralId: referrals.id,
    reference: referrals.reference,
    priority: referrals.priority,
    dueAt: referrals.dueAt,
    teamId: referrals.teamId,
    teamOrganisationId: sql<Id<"Organisation"> | null>`(
      SELECT organisation_id FROM service_teams WHERE id = ${referrals.teamId}
    )`,
    ...headlineColumns,
    claimedByName: claimers.name,
    assignedToName: assignees.name,
    seenAt: clockWarnings.seenAt,
    seenByName: seers.name,
  }).from(clockWarnings)
    .innerJoin(referrals, eq(referrals.id, clockWarnings.referralId))
    .leftJoin(claimers, eq(claimers.id, referrals.claimedBy))
    .leftJoin(assignees, eq(assignees.id, referrals.assignedTo))
    .leftJoin(seers, eq(seers.id, clockWarnings.seenBy))
    .where(and(
      eq(clockWarnings.serviceId, serviceId),
      eq(clockWarnings.dueAt, referrals.dueAt),
      sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`,
      sql`NOT (${clockWarnings.kind} = 'near' AND EXISTS (
        SELECT 1 FROM clock_warnings AS later WHERE later.referral_id = ${clockWarnings.referralId}
        AND later.kind = 'over' AND later.due_at = ${clockWarnings.dueAt}
      ))`,
      managedBy(actor),
    ))
    .orderBy(isNotNull(clockWarnings.seenAt), asc(referrals.rank), asc(referrals.dueAt))
    .limit(mostWarnings);

/** Who of its team could take the case now: those on duty, with the fewest cases in hand first. */
export function couldTake(
  warning: Pick<Warning, "teamOrganisationId">,
  serviceOrganisationId: Id<"Organisation">,
  people: readonly Specialist[],
  duty: readonly DutySession[],
  holders: readonly Holder[],
): readonly { readonly userId: Id<"User">; readonly name: string; readonly inHand: number }[] {
  const whose = warning.teamOrganisationId ?? serviceOrganisationId;
  const onDuty = new Set(duty.map(({ userId }) => userId));
  return people
    .filter(({ userId, organisationId }) => organisationId === whose && onDuty.has(userId))
    .map(({ userId, name }) => {
      const held = holders.find((holder) => holder.userId === userId);
      return { userId, name, inHand: held ? held.claimed + held.given : 0 };
    })
    .sort((one, other) => one.inHand - other.inHand || one.name.localeCompare(other.name));
}
