/** How many cases each view of the queue holds, counted no further than a person would. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { preparedOf } from "@/db/prepared.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";
import { theirService, theirWork } from "@/domain/triage/scope.ts";
import { servicesIn } from "@/domain/triage/queue.ts";
import {
  boundTo,
  conditionsOf,
  isFew,
  shapeOf,
  type Walk,
  walksOf,
} from "@/domain/triage/walks.ts";

/** From here on it says "99+": a count of everything would grow with everything. */
export const mostCounted = 100;

/** The views that everyone has, in the order in which they stand. */
export const usualViews = {
  all: {},
  unclaimed: { holding: "unclaimed" },
  mine: { holding: "mine" },
  breaching: { breaching: true },
  waiting: { holding: "waiting" },
} as const satisfies Readonly<Record<string, QueueFilter>>;
export type UsualView = keyof typeof usualViews;
export type QueueCounts = Readonly<Record<UsualView, number>>;

/** How many stand in each of the usual views, of one service or of all: a question a service. */
export async function queueCounts(
  read: Reader,
  actor: Actor,
  now: Date,
  service?: Id<"Service">,
): Promise<QueueCounts> {
  const walks = Object.values(usualViews).map((filter) => walksOf(filter, false));
  const serviceIds = await servicesIn(read, actor, service ? { service } : {});
  const counts = await countEach(read, actor, serviceIds, walks.flat(), now);
  let at = 0;
  const totals = walks.map(({ length }) => total(counts.slice(at, at += length)));
  const [all = 0, unclaimed = 0, mine = 0, breaching = 0, waiting = 0] = totals;
  return { all, unclaimed, mine, breaching, waiting };
}

/** How many stand in a view. */
export async function countCases(
  read: Reader,
  actor: Actor,
  filter: QueueFilter,
  now: Date,
): Promise<number> {
  const serviceIds = await servicesIn(read, actor, filter);
  return total(await countEach(read, actor, serviceIds, walksOf(filter, false), now));
}

export const countInWords = (count: number): string =>
  count >= mostCounted ? `${mostCounted - 1}+` : String(count);

const total = (counts: readonly number[]) =>
  Math.min(mostCounted, counts.reduce((sum, count) => sum + count, 0));

/** Walks that are bound alike, together. */
async function countEach(
  read: Reader,
  actor: Actor,
  serviceIds: readonly Id<"Service">[],
  walks: readonly Walk[],
  now: Date,
): Promise<readonly number[]> {
  const bound = boundTo(walks[0]!, actor, now);
  const each = await Promise.all(
    serviceIds.map((serviceId) => counted(read, walks).get({ serviceId, ...bound })),
  );
  return walks.map((_, at) => each.reduce((sum, counts) => sum + (counts?.[`walk${at}`] ?? 0), 0));
}

const counted = preparedOf(
  (walks: readonly Walk[]) => walks.map(shapeOf).join("|"),
  (read, walks) =>
    read.select(Object.fromEntries(
      walks.map((walk, at) => [`walk${at}`, upTo(read, walk)]),
    )).from(services).where(eq(services.id, theirService)).prepare(),
);

const upTo = (read: Reader, walk: Walk): SQL<number> =>
  sql<number>`(SELECT count(*) FROM (${
    read.select({ one: sql`1` }).from(referrals)
      .where(and(inService(walk), theirWork, conditionsOf(walk))).limit(mostCounted)
  }))`;

const here = eq(referrals.serviceId, services.id);
/** As in walks.ts: what one person has of a service is found by the person. */
const inService = (walk: Walk): SQL =>
  isFew(walk) && walk.hands !== "waiting" ? sql`+${here}` : here;
