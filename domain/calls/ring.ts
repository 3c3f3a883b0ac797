/**
 * Has people rung for what waits at a hub. Whatever could change who is to be rung ends with it, in
 * the same change: a call placed, a ring over, somebody ready again, the clock.
 */
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { type OperatorState, pushSubscriptions, shifts } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";
import { type CallToRing, distribute, type OperatorOnShift } from "@/domain/calls/distribute.ts";
import { ofHub, waits } from "@/domain/calls/find.ts";
import { later } from "@/domain/calls/later.ts";
import { aboutCall, announceCall, announceShifts } from "@/domain/calls/move.ts";
import { orderCallBack } from "@/domain/calls/order_call_back.ts";
import { type HubNow, rulesOf } from "@/domain/hubs/find_rules.ts";

/** Without a sign of life of their page for so long, a ring would reach nobody. */
export const unreachableAfterSeconds = 45;
/** Theirs is the page of a call then, and not the desk; both states run out by themselves. */
export const atACall: readonly OperatorState[] = ["in_call", "writing_up"];

/**
 * A call that nobody on shift could take waits on, and its home is told at once that it will be
 * called back: whether nobody was there when it was placed, or the last of them has gone.
 */
export async function ringWhoIsDue(
  tx: Tx,
  hubId: Id<"Organisation">,
): Promise<void> {
  const rules = await rulesOf(tx, hubId);
  const waiting = await waitingCalls(tx, hubId);
  const operators = await operatorsOnShift(tx, hubId);
  const surge = rules.surgeSince !== null;
  const { ring, everybody, nobody } = distribute(waiting.map(toRing), operators, {
    now: tx.now,
    surge,
  });
  for (const id of everybody) await markEverybody(tx, waiting.find((call) => call.id === id)!);
  for (const { callId, userId } of ring) {
    await ringOne(tx, waiting.find((call) => call.id === callId)!, userId, rules);
  }
  for (const id of nobody) {
    await tellNobodyIsThere(
      tx,
      waiting.find((call) => call.id === id)!,
      rules,
    );
  }
  if (ring.length > 0) announceShifts(tx, hubId);
}

type Waiting = Awaited<ReturnType<typeof waitingCalls>>[number];

const toRing = ({ call, rings }: Waiting): CallToRing => ({ ...call, rings });

export async function waitingCalls(read: Reader, hubId: Id<"Organisation">) {
  const found = await read.select().from(calls)
    .where(and(ofHub(hubId), waits));
  const rings = found.length === 0 ? [] : await read.select({
    callId: callRings.callId,
    userId: callRings.userId,
    endedAt: callRings.endedAt,
  }).from(callRings).where(inArray(callRings.callId, found.map(({ id }) => id)));
  const byCall = Map.groupBy(rings, ({ callId }) => callId);
  return found.map((call) => ({
    id: call.id,
    call,
    rings: (byCall.get(call.id) ?? []).map(({ userId, endedAt }) => ({
      userId,
      open: endedAt === null,
    })),
  }));
}

async function operatorsOnShift(
  tx: Tx,
  hubId: Id<"Organisation">,
): Promise<OperatorOnShift[]> {
  const pushable = sql<number>`EXISTS (SELECT 1 FROM ${pushSubscriptions}
    WHERE ${pushSubscriptions.userId} = ${shifts.userId} AND ${pushSubscriptions.endedAt} IS NULL)`;
  const rows = await tx.select({
    userId: shifts.userId,
    skills: shifts.skills,
    languages: shifts.languages,
    state: shifts.state,
    idleSince: shifts.idleSince,
    lastSeenAt: shifts.lastSeenAt,
    pushable,
  }).from(shifts)
    .innerJoin(memberships, eq(memberships.id, shifts.membershipId))
    .innerJoin(users, eq(users.id, shifts.userId))
    .where(and(
      eq(shifts.hubId, hubId),
      isNull(shifts.endedAt),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
    ));
  const seenSince = later(tx.now, -unreachableAfterSeconds);
  return rows.map(({ lastSeenAt, pushable, ...operator }) => ({
    ...operator,
    reachable: lastSeenAt >= seenSince || pushable === 1 || atACall.includes(operator.state),
  }));
}

async function tellNobodyIsThere(tx: Tx, { call }: Waiting, rules: HubNow): Promise<void> {
  if (!await orderCallBack(tx, call, rules, "Nobody was on shift to answer")) return;
  announceCall(tx, call);
  tx.audit("call.nobody_there", aboutCall(call));
}

async function markEverybody(tx: Tx, { call }: Waiting): Promise<void> {
  if (call.everybodySince !== null) return;
  await tx.update(calls).set({ everybodySince: tx.now }).where(eq(calls.id, call.id));
  announceCall(tx, call);
  await tx.enqueue("call.alarm", { callId: call.id }, { dedupeKey: call.id, priority: 1 });
  tx.audit("call.everybody_rung", aboutCall(call));
}

async function ringOne(
  tx: Tx,
  { call }: Waiting,
  userId: Id<"User">,
  { ringSeconds }: HubNow,
): Promise<void> {
  const id = newId<"CallRing">();
  await tx.insert(callRings).values({
    id,
    callId: call.id,
    userId,
    startedAt: tx.now,
    until: later(tx.now, ringSeconds),
  });
  await tx.update(calls).set({ state: "ringing" }).where(eq(calls.id, call.id));
  await tx.update(shifts).set({ state: "ringing", stateSince: tx.now })
    .where(and(eq(shifts.userId, userId), eq(shifts.hubId, call.hubId), isNull(shifts.endedAt)));
  announceCall(tx, call);
  tx.announce("rings", { ringId: id });
  tx.audit("call.rung", aboutCall(call), { rung: userId });
}
