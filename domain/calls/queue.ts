/** What a hub's desk and a waiting home see of the queue. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type ExpectedWait, expectedWait } from "@/domain/calls/expected_wait.ts";
import { isOpen, ofHub, visibleTo, waits, withNames } from "@/domain/calls/find.ts";
import { later } from "@/domain/calls/later.ts";
import { atACall, unreachableAfterSeconds } from "@/domain/calls/ring.ts";

/** Everything that waits, rings or is live, in the order in which it is answered. */
export function openCalls(read: Reader, actor: Actor) {
  return withNames(read).where(and(isOpen, visibleTo(actor)))
    .orderBy(asc(calls.rank), asc(calls.placedAt), asc(calls.id)).limit(500);
}

/** Whom the hub's calls ring for now, by call. */
export async function ringingNow(
  read: Reader,
  hubId: Id<"Organisation">,
): Promise<
  ReadonlyMap<Id<"Call">, readonly { userId: Id<"User">; name: string; until: Instant }[]>
> {
  const rows = await read.select({
    callId: callRings.callId,
    userId: callRings.userId,
    name: users.name,
    until: callRings.until,
  }).from(callRings)
    .innerJoin(calls, eq(calls.id, callRings.callId))
    .innerJoin(users, eq(users.id, callRings.userId))
    .where(and(ofHub(hubId), isNull(callRings.endedAt)));
  return Map.groupBy(rows, ({ callId }) => callId);
}

/** Who is on shift, in which state, since when. */
export function onShift(read: Reader, hubId: Id<"Organisation">) {
  return read.select({
    id: shifts.id,
    userId: shifts.userId,
    name: users.name,
    skills: shifts.skills,
    languages: shifts.languages,
    state: shifts.state,
    stateSince: shifts.stateSince,
    lastSeenAt: shifts.lastSeenAt,
    soundTriedAt: shifts.soundTriedAt,
    startedAt: shifts.startedAt,
  }).from(shifts).innerJoin(users, eq(users.id, shifts.userId))
    .where(and(eq(shifts.hubId, hubId), isNull(shifts.endedAt))).orderBy(asc(users.name));
}

export interface PlaceInQueue {
  /** 1 is the next to be answered. */
  readonly place: number;
  readonly expected: ExpectedWait;
}

interface Waiting {
  readonly id: Id<"Call">;
  readonly hubId: Id<"Organisation">;
  readonly rank: number;
  readonly placedAt: Instant;
}

export async function placeInQueue(
  read: Reader,
  call: Waiting,
  now: Date,
): Promise<PlaceInQueue> {
  const before =
    sql`(${calls.rank}, ${calls.placedAt}, ${calls.id}) < (${call.rank}, ${call.placedAt}, ${call.id})`;
  const seenSince = later(instantOf(now), -unreachableAfterSeconds);
  const [ahead, operators, usualSeconds] = await Promise.all([
    read.$count(
      calls,
      and(ofHub(call.hubId), waits, before),
    ),
    read.select({ state: shifts.state }).from(shifts).where(and(
      eq(shifts.hubId, call.hubId),
      isNull(shifts.endedAt),
      or(gt(shifts.lastSeenAt, seenSince), inArray(shifts.state, [...atACall])),
      inArray(shifts.state, ["ready", "ringing", "in_call", "writing_up"]),
    )),
    usualSecondsOf(read, call.hubId),
  ]);
  const ready = operators.filter(({ state }) => state === "ready" || state === "ringing").length;
  return {
    place: ahead + 1,
    expected: expectedWait({ ahead, operators: operators.length, ready, usualSeconds }),
  };
}

/** The middle of the last fifty calls, from answer to end. */
async function usualSecondsOf(read: Reader, hubId: Id<"Organisation">): Promise<number | null> {
  const rows = await read.select({ answeredAt: calls.answeredAt, endedAt: calls.endedAt })
    .from(calls)
    .where(and(eq(calls.hubId, hubId), eq(calls.state, "ended"), isNotNull(calls.answeredAt)))
    .orderBy(sql`${calls.placedAt} DESC`).limit(50);
  const seconds = rows.map(({ answeredAt, endedAt }) =>
    (Date.parse(endedAt!) - Date.parse(answeredAt!)) / 1000
  ).sort((one, other) => one - other);
  return seconds.length === 0 ? null : seconds[Math.floor(seconds.length / 2)]!;
}
