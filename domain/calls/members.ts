/** Who is in a call: nobody is in it who is not shown in it. */
import { and, asc, eq, gte, or, type SQL, sql } from "drizzle-orm";
import { randomBytes } from "node:crypto";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callEvents, callMembers, callMessages } from "@/db/schema/calls.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { type Call, findCall, visibleTo } from "@/domain/calls/find.ts";
import type { LineInput } from "@/domain/calls/forms.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { isOwn, ownSeat } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";
import { calls } from "@/db/schema/calls.ts";

export type Member = Awaited<ReturnType<typeof membersOf>>[number];

/** In the order in which they came. A guest knows of those in the call with them, and of themselves. */
export function membersOf(read: Reader, actor: Actor, callId: Id<"Call">) {
  return read.select({
    id: callMembers.id,
    kind: callMembers.kind,
    userId: callMembers.userId,
    name: callMembers.name,
    relation: callMembers.relation,
    state: callMembers.state,
    peerId: callMembers.peerId,
    joinedAt: callMembers.joinedAt,
    leftAt: callMembers.leftAt,
    lostAt: callMembers.lostAt,
  }).from(callMembers).innerJoin(calls, eq(calls.id, callMembers.callId))
    .where(and(
      eq(callMembers.callId, callId),
      visibleTo(actor),
      actor.guest && or(isOwn(actor), eq(callMembers.state, "in")),
    ))
    .orderBy(asc(callMembers.askedAt), asc(callMembers.id));
}

/** Letters and digits, as PeerJS wants its ids. */
const newPeerId = (): string => `p${randomBytes(16).toString("hex")}`;

export interface Seat {
  readonly memberId: Id<"CallMember">;
  readonly peerId: string;
}

/**
 * A page of this person takes their seat in the call under a new id; an older page of theirs loses
 * it. Somebody of the home who has left comes back where they ask for it.
 */
export function enterCall(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { again }: { readonly again?: "yes" | undefined } = {},
): Promise<Seat> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    // The home takes its seat while it waits, so that nothing is left to do once somebody answers.
    requireState(call, ["waiting", "ringing", "live"], "There is nobody to speak to in it");
    const member = (again && await leftSeat(tx, actor, call)) ||
      await ownSeat(tx, actor, call);
    const peerId = newPeerId();
    await tx.update(callMembers).set({
      state: "in",
      leftAt: null,
      peerId,
      lostAt: null,
      joinedAt: member.joinedAt ?? tx.now,
    }).where(eq(callMembers.id, member.id));
    announceCall(tx, call);
    tx.audit("call.entered", aboutCall(call), { member: member.id, again: member.peerId !== null });
    return { memberId: member.id, peerId };
  });
}

/** Where this person's newest page sits now: an older one sees by the id that it was replaced. */
export async function ownSeatIn(read: Reader, actor: Actor, id: Id<"Call">): Promise<Seat> {
  await findCall(read, actor, id);
  const member = await read.select({ id: callMembers.id, peerId: callMembers.peerId })
    .from(callMembers).innerJoin(calls, eq(calls.id, callMembers.callId))
    .where(and(
      eq(callMembers.callId, id),
      isOwn(actor),
      eq(callMembers.state, "in"),
      visibleTo(actor),
    )).get();
  if (!member?.peerId) throw new Refusal("conflict", "You are not in this call any more");
  return { memberId: member.id, peerId: member.peerId };
}

/** What their page noticed of the line to somebody: lost, back, sound alone. */
export function recordLine(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { kind, of, seconds }: LineInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    const member = await ownSeat(tx, actor, call);
    const detail = { ...of ? { of } : {}, ...seconds === undefined ? {} : { seconds } };
    await tx.insert(callEvents).values({
      id: newId(),
      callId: id,
      memberId: member.id,
      kind,
      at: tx.now,
      detail,
    });
    if (of && (kind === "lost" || kind === "returned")) {
      await tx.update(callMembers).set({ lostAt: kind === "lost" ? tx.now : null })
        .where(and(eq(callMembers.id, of), eq(callMembers.callId, id)));
      announceCall(tx, call);
    }
    tx.audit("call.line_changed", aboutCall(call), { kind, ...detail });
  });
}

/** A line of text for everybody in the call. */
export function sayInCall(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  words: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    requireState(call, ["live"], "Nobody would read it");
    const member = await ownSeat(tx, actor, call);
    await tx.insert(callMessages)
      .values({ id: newId(), callId: id, memberId: member.id, words, at: tx.now });
    announceCall(tx, call);
    tx.audit("call.message_sent", aboutCall(call));
  });
}

/** A guest reads what was written since they were let in. */
const sinceTheyCame = ({ guest }: Actor): SQL | undefined =>
  guest && gte(
    callMessages.at,
    sql`(SELECT own.joined_at FROM ${callMembers} AS own WHERE own.id = ${guest.memberId})`,
  );

/** What was written in it, with who wrote. */
export function messagesIn(read: Reader, actor: Actor, id: Id<"Call">) {
  return read.select({
    id: callMessages.id,
    name: callMembers.name,
    words: callMessages.words,
    at: callMessages.at,
  }).from(callMessages)
    .innerJoin(callMembers, eq(callMembers.id, callMessages.memberId))
    .innerJoin(calls, eq(calls.id, callMessages.callId))
    .where(and(eq(callMessages.callId, id), visibleTo(actor), sinceTheyCame(actor)))
    .orderBy(asc(callMessages.at), asc(callMessages.id));
}

/** Of the home, and nobody of theirs sits there now. */
async function leftSeat(tx: Tx, actor: Actor, call: Call) {
  const own = await tx.select().from(callMembers).where(and(
    eq(callMembers.callId, call.id),
    eq(callMembers.userId, actor.userId),
    eq(callMembers.kind, "home"),
  ));
  return own.some(({ state }) => state !== "left") ? undefined : own[0];
}
