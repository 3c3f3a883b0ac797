/** The calls of a hub, each with all that is counted of it. */
import { and, asc, eq, gt, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callBacks, callHandOvers, callQuality, callRings, calls } from "@/db/schema/calls.ts";
import { callOutcomes } from "@/db/schema/hubs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { FiguresFilter } from "@/domain/calls/figures/filter.ts";
import { dayAfter, startOfDay } from "@/domain/time.ts";

export type CallFacts = Awaited<ReturnType<typeof findFacts>>[number];

interface Place {
  readonly placedAt: Instant;
  readonly id: Id<"Call">;
}

const atOnce = 500;
const homes = alias(organisations, "homes");

const visibleTo = (actor: Actor) => eq(calls.hubId, actor.organisationId);

/** The oldest first, in pages: ask it of `readLong`. */
export async function* wholeFigures(
  read: Reader,
  actor: Actor,
  filter: FiguresFilter,
): AsyncGenerator<CallFacts[]> {
  let after: Place | undefined;
  while (true) {
    const page = await findFacts(read, actor, filter, after);
    if (page.length > 0) yield page;
    if (page.length < atOnce) return;
    after = page.at(-1);
  }
}

/** The times alone, for sums over many days. */
export const timesOf = (read: Reader, actor: Actor, filter: FiguresFilter) =>
  read.select({
    homeId: calls.homeId,
    homeName: homes.name,
    state: calls.state,
    placedAt: calls.placedAt,
    answeredAt: calls.answeredAt,
    endedAt: calls.endedAt,
  }).from(calls).innerJoin(homes, eq(homes.id, calls.homeId))
    .where(and(...asked(filter), visibleTo(actor)))
    .orderBy(asc(calls.placedAt));

/** Homes that called this hub, for the filter. */
export const callingHomes = (read: Reader, actor: Actor) =>
  read.selectDistinct({ id: homes.id, name: homes.name }).from(calls)
    .innerJoin(homes, eq(homes.id, calls.homeId)).where(visibleTo(actor)).orderBy(asc(homes.name));

const asked = ({ from, to, home }: FiguresFilter) => [
  gte(calls.placedAt, startOfDay(from)),
  lt(calls.placedAt, startOfDay(dayAfter(to))),
  home && eq(calls.homeId, home),
];

async function findFacts(read: Reader, actor: Actor, filter: FiguresFilter, after?: Place) {
  const rows = await read.select({
    id: calls.id,
    homeName: homes.name,
    state: calls.state,
    urgency: calls.urgency,
    mechanism: calls.mechanism,
    placedAt: calls.placedAt,
    answeredAt: calls.answeredAt,
    answeredByName: users.name,
    endedAt: calls.endedAt,
    outcome: callOutcomes.label,
    insteadOf: calls.insteadOf,
  }).from(calls)
    .innerJoin(homes, eq(homes.id, calls.homeId))
    .leftJoin(users, eq(users.id, calls.answeredBy))
    .leftJoin(callOutcomes, eq(callOutcomes.id, calls.outcomeId))
    .where(and(
      ...asked(filter),
      visibleTo(actor),
      after && or(
        gt(calls.placedAt, after.placedAt),
        and(eq(calls.placedAt, after.placedAt), gt(calls.id, after.id)),
      ),
    ))
    .orderBy(asc(calls.placedAt), asc(calls.id)).limit(atOnce);
  const more = await aroundThem(read, rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...row,
    rings: more.rings.get(row.id) ?? [],
    handOvers: more.handOvers.get(row.id) ?? [],
    callBack: more.callBacks.get(row.id)?.[0],
    quality: more.quality.get(row.id)?.[0],
  }));
}

/** What hangs on these calls, each kind read once for all of them. */
async function aroundThem(read: Reader, ids: Id<"Call">[]) {
  const [rings, handOvers, backs, quality] = await Promise.all([
    read.select({
      callId: callRings.callId,
      startedAt: callRings.startedAt,
      endedAt: callRings.endedAt,
    }).from(callRings).where(inArray(callRings.callId, ids)).orderBy(asc(callRings.startedAt)),
    read.select({
      callId: callHandOvers.callId,
      kind: callHandOvers.kind,
      takenAt: callHandOvers.takenAt,
    }).from(callHandOvers).where(inArray(callHandOvers.callId, ids)),
    read.select({ callId: callBacks.callId, dueAt: callBacks.dueAt, doneAt: callBacks.doneAt })
      .from(callBacks)
      // One that names a call was never made: that call was answered after all, or given up.
      .where(and(inArray(callBacks.callId, ids), isNull(callBacks.doneCallId)))
      .orderBy(asc(callBacks.createdAt)),
    read.select({
      callId: callQuality.callId,
      roundTripMs: sql<number | null>`avg(${callQuality.roundTripMs})`,
      lossPercent: sql<number | null>`avg(${callQuality.lossPercent})`,
      worstLossPercent: sql<number | null>`max(${callQuality.lossPercent})`,
      relayed: sql<number>`max(${callQuality.path} = 'relay')`,
    }).from(callQuality).where(inArray(callQuality.callId, ids)).groupBy(callQuality.callId),
  ]);
  const byCall = <T extends { readonly callId: Id<"Call"> }>(rows: readonly T[]) =>
    Map.groupBy(rows, ({ callId }) => callId);
  return {
    rings: byCall(rings),
    handOvers: byCall(handOvers),
    callBacks: byCall(backs),
    quality: byCall(quality),
  };
}
