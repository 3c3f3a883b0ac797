/** Who is in a call: nobody is in it who is not shown in it. */
import { and, asc, eq, gte, type SQL, sql } from "drizzle-orm";
import { randomBytes } from "node:crypto";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callEventKinds, callEvents, callMembers, callMessages } from "@/db/schema/calls.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { findCall, visibleTo } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { isOwn, ownSeat } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";
import { calls } from "@/db/schema/calls.ts";

export type Member = Awaited<ReturnType<typeof membersOf>>[number];

/** In the order in which they came. */
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
    .where(and(eq(callMembers.callId, callId), visibleTo(actor)))
    .orderBy(asc(callMembers.askedAt), asc(callMembers.id));
}

/** Letters and digits, as PeerJS wants its ids. */
const newPeerId = (): string => `p${randomBytes(16).toString("hex")}`;

export interface Seat {
  readonly memberId: Id<"CallMember">;
  readonly peerId: string;
}

/** A page of this person takes their seat in the call under a new id; an older page of theirs loses it. */
export function enterCall(store: Store, actor: Actor, id: Id<"Call">): Promise<Seat> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    // The home takes its seat while it waits, so that nothing is left to do once somebody answers.
    requireState(call, ["waiting", "ringing", "live"], "There is nobody to speak to in it");
    const member = await ownSeat(tx, actor, call);
    const peerId = newPeerId();
    await tx.update(callMembers).set({ peerId, lostAt: null, joinedAt: member.joinedAt ?? tx.now })
      .where(eq(callMembers.id, member.id));
    announceCall(tx, call);
    tx.audit("call.entered", aboutCall(call), { member: member.id, again: member.peerId !== null });
    return { memberId: member.id, peerId };
  });
}

/** Where this person's page sits now; a page that was replaced is told so. */
export async function ownSeatIn(read: Reader, actor: Actor, id: Id<"Call">): Promise<Seat> {
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

type EventKind = typeof callEventKinds[number];

/** What their page noticed of the line: lost, back, sound alone. */
export function recordLine(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  kind: EventKind,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    const member = await ownSeat(tx, actor, call);
    await tx.insert(callEvents).values({
      id: newId(),
      callId: id,
      memberId: member.id,
      kind,
      at: tx.now,
    });
    if (kind === "lost" || kind === "returned") {
      await tx.update(callMembers).set({ lostAt: kind === "lost" ? tx.now : null })
        .where(eq(callMembers.id, member.id));
      announceCall(tx, call);
    }
    tx.audit("call.line_changed", aboutCall(call), { kind });
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
