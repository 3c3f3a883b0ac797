/** Open cases of one service as a manager gives them out, the most pressing first. */
import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Id, literals } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import { assignments } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { managedBy } from "@/domain/capacity/scope.ts";
import { type Place, placeOf, startOf } from "@/domain/triage/sort.ts";

export type CaseToGive = Awaited<ReturnType<typeof rowsOf>>[number];

export const casesAPage = 50;

export async function casesToGive(
  read: Reader,
  actor: Actor,
  { serviceId, after = startOf("working"), onlyFree }: {
    readonly serviceId: Id<"Service">;
    readonly after?: Place | undefined;
    /** Nobody's yet: neither claimed nor given out. */
    readonly onlyFree: boolean;
  },
) {
  const free = sql`${referrals.state} = 'waiting' AND ${referrals.assignedTo} IS NULL`;
  const rows = await rowsOf(read, actor, serviceId, after, onlyFree ? free : undefined);
  const shown = rows.slice(0, casesAPage);
  const last = rows.length > casesAPage ? shown.at(-1) : undefined;
  return { rows: shown, next: last && placeOf(last) };
}

const [claimers, assignees] = [alias(users, "claimers"), alias(users, "assignees")] as const;

function rowsOf(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  after: Place,
  which: SQL | undefined,
) {
  return read.select({
    id: referrals.id,
    reference: referrals.reference,
    patientId: referrals.patientId,
    state: referrals.state,
    priority: referrals.priority,
    rank: referrals.rank,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    ...headlineColumns,
    practiceName: organisations.name,
    teamName: serviceTeams.name,
    claimedByName: claimers.name,
    assignedToName: assignees.name,
  }).from(referrals)
    .innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .leftJoin(serviceTeams, eq(serviceTeams.id, referrals.teamId))
    .leftJoin(claimers, eq(claimers.id, referrals.claimedBy))
    .leftJoin(assignees, eq(assignees.id, referrals.assignedTo))
    .where(and(
      sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`,
      eq(referrals.serviceId, serviceId),
      which,
      managedBy(actor),
      gt(
        sql`(${referrals.rank}, ${referrals.dueAt}, ${referrals.id})`,
        sql`(${after.rank}, ${after.at}, ${after.id})`,
      ),
    ))
    .orderBy(asc(referrals.rank), asc(referrals.dueAt), asc(referrals.id))
    .limit(casesAPage + 1);
}

/** What one press gave out, to say so and offer to undo it; only to whoever pressed. */
export async function findBatch(
  read: Reader,
  actor: Actor,
  batchId: Id<"AssignmentBatch">,
) {
  const visibleTo = eq(assignments.assignedBy, actor.userId);
  return await read.select({
    cases: sql<number>`count(*)`,
    toName: assignees.name,
    undoneAt: assignments.undoneAt,
  }).from(assignments).leftJoin(assignees, eq(assignees.id, assignments.toUserId))
    .where(and(eq(assignments.batchId, batchId), visibleTo))
    .groupBy(assignments.batchId).get();
}
