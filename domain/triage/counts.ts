/** How many cases each view of the queue holds, counted no further than a person would. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { type Id, literals } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { theirService, theirWork } from "@/domain/triage/scope.ts";
import type { QueueView } from "@/domain/triage/queue.ts";

/** From here on it says "99+": a count of everything would grow with everything. */
export const mostCounted = 100;

export type QueueCounts = Readonly<Record<QueueView, number>>;

export async function queueCounts(
  read: Reader,
  actor: Actor,
  serviceIds: readonly Id<"Service">[],
): Promise<QueueCounts> {
  const { organisationId, userId } = actor;
  const each = await Promise.all(
    serviceIds.map((serviceId) => counted(read).get({ serviceId, organisationId, userId })),
  );
  const total = (view: QueueView) =>
    Math.min(mostCounted, each.reduce((sum, counts) => sum + (counts?.[view] ?? 0), 0));
  return { all: total("all"), unclaimed: total("unclaimed"), mine: total("mine") };
}

export const countInWords = (count: number): string =>
  count >= mostCounted ? `${mostCounted - 1}+` : String(count);

const open = sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`;

const upTo = (read: Reader, which: SQL | undefined) =>
  sql<number>`(SELECT count(*) FROM (${
    read.select({ one: sql`1` }).from(referrals).where(which).limit(mostCounted)
  }))`;

const counted = prepared((read) => {
  const here = and(eq(referrals.serviceId, services.id), theirWork);
  const mine = and(
    sql`${referrals.state} = 'claimed'`,
    eq(referrals.claimedBy, sql.placeholder("userId")),
    here,
  );
  return read.select({
    all: upTo(read, and(open, here)),
    unclaimed: upTo(read, and(open, sql`${referrals.state} = 'waiting'`, here)),
    mine: upTo(read, mine),
  }).from(services).where(eq(services.id, theirService)).prepare();
});
