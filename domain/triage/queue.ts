/**
 * The queue of a specialist: what was sent to their services and is not answered, in working order.
 *
 * The hottest question in Bedside. Each is prepared once and walks one partial index from where the
 * page before ended; tests/domain/triage/queue_plan_test.ts holds it to that.
 */
import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { type Id, type Instant, literals } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { thumbsOfReferral } from "@/domain/photographs/thumbs.ts";
import { needsOfPatient } from "@/domain/triage/needs.ts";

export const queueViews = ["all", "unclaimed", "mine"] as const;
export type QueueView = typeof queueViews[number];

/** Where a page ended: urgent suspected cancer first, then by due time, then by id. */
export interface Place {
  readonly rank: number;
  readonly dueAt: Instant;
  readonly id: Id<"Referral">;
}

export type QueueRow = Awaited<ReturnType<typeof openCases>>[number];

export const pageLength = 50;
const fromTheTop: Place = { rank: -1, dueAt: "" as Instant, id: "" as Id<"Referral"> };

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** Where the next page begins; undefined where this is the last. */
  readonly next: Place | undefined;
}

/** @param serviceIds of the actor's own organisation; others answer nothing */
export async function queuePage(
  read: Reader,
  actor: Actor,
  { view, serviceIds, after = fromTheTop }: {
    readonly view: QueueView;
    readonly serviceIds: readonly Id<"Service">[];
    readonly after?: Place | undefined;
  },
): Promise<QueuePage> {
  const each = await Promise.all(
    serviceIds.map((serviceId) => openCases(read, actor, view, serviceId, after)),
  );
  const found = each.length === 1 ? each[0]! : each.flat().sort(inWorkingOrder);
  const rows = found.slice(0, pageLength);
  const last = rows.at(-1);
  return { rows, next: found.length > pageLength && last ? placeOf(last) : undefined };
}

/** One case as it stands in the queue now. */
export async function oneCase(
  read: Reader,
  actor: Actor,
  { id, serviceId }: { readonly id: Id<"Referral">; readonly serviceId: Id<"Service"> },
): Promise<QueueRow | undefined> {
  return await byId(read).get({
    oneId: id,
    serviceId,
    organisationId: actor.organisationId,
    ...fromTheTop,
  });
}

export const placeOf = ({ rank, dueAt, id }: Pick<QueueRow, "rank" | "dueAt" | "id">): Place => ({
  rank,
  dueAt: dueAt ?? "" as Instant,
  id,
});

async function openCases(
  read: Reader,
  actor: Actor,
  view: QueueView,
  serviceId: Id<"Service">,
  after: Place,
) {
  return await queries[view](read).all({
    serviceId,
    organisationId: actor.organisationId,
    userId: actor.userId,
    rank: after.rank,
    dueAt: after.dueAt,
    id: after.id,
  });
}

function inWorkingOrder(one: QueueRow, two: QueueRow): number {
  return one.rank - two.rank || compare(one.dueAt ?? "", two.dueAt ?? "") ||
    compare(one.id, two.id);
}

const compare = (one: string, two: string) => one < two ? -1 : one > two ? 1 : 0;

const open = sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`;

/** The words must stand in the question itself: a partial index is not used for bound values. */
export const conditions: Readonly<Record<QueueView, SQL | undefined>> = {
  all: open,
  unclaimed: and(open, sql`${referrals.state} = 'waiting'`),
  mine: and(
    sql`${referrals.state} = 'claimed'`,
    eq(referrals.claimedBy, sql.placeholder("userId")),
  ),
};

const queries = {
  all: prepared((read) => cases(read, conditions.all).prepare()),
  unclaimed: prepared((read) => cases(read, conditions.unclaimed).prepare()),
  mine: prepared((read) => cases(read, conditions.mine).prepare()),
} as const;

const byId = prepared((read) => cases(read, eq(referrals.id, sql.placeholder("oneId"))).prepare());

/** The scope: nothing, unless the service is one of the actor's own organisation. Asked once. */
const visibleTo = sql`${referrals.serviceId} = (
  SELECT id FROM ${services} WHERE id = ${sql.placeholder("serviceId")}
  AND organisation_id = ${sql.placeholder("organisationId")}
)`;

export const cases = (read: Reader, which: SQL | undefined) =>
  read.select({
    id: referrals.id,
    reference: referrals.reference,
    serviceId: referrals.serviceId,
    patientId: referrals.patientId,
    state: referrals.state,
    version: referrals.version,
    priority: referrals.priority,
    rank: referrals.rank,
    dueAt: referrals.dueAt,
    claimedBy: referrals.claimedBy,
    claimedByName: users.name,
    practiceName: organisations.name,
    dateOfBirth: patients.dateOfBirth,
    sex: patients.sex,
    problem: sql<string | null>`json_extract(${referrals.history}, '$.problem')`,
    site: sql<string | null>`json_extract(${referrals.history}, '$.site')`,
    question: sql<string | null>`substr(json_extract(${referrals.history}, '$.question'), 1, 160)`,
    thumbs: thumbsOfReferral,
    needs: needsOfPatient,
  }).from(referrals)
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .leftJoin(users, eq(users.id, referrals.claimedBy))
    .where(and(which, visibleTo, later))
    .orderBy(asc(referrals.rank), asc(referrals.dueAt), asc(referrals.id))
    .limit(pageLength + 1);

const later = gt(
  sql`(${referrals.rank}, ${referrals.dueAt}, ${referrals.id})`,
  sql`(${sql.placeholder("rank")}, ${sql.placeholder("dueAt")}, ${sql.placeholder("id")})`,
);
