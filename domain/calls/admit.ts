/**
 * Nobody is in a call who was not let in by somebody who is: guests, and people of the hub who ask
 * to come in, its lead too.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callInvites, callMembers } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { letRingGo } from "@/domain/calls/end_rings.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall, announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { ownSeat, requireRoom } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";

/** Somebody of the hub wants to come into a colleague's call. */
export function askToComeIn(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.answer", call);
    requireState(call, ["live"], "There is nothing to come into");
    const there = await tx.select({ id: callMembers.id }).from(callMembers).where(and(
      eq(callMembers.callId, id),
      eq(callMembers.userId, actor.userId),
      inArray(callMembers.state, ["waiting_room", "in"]),
    )).get();
    tx.audit("call.asked_in", aboutCall(call));
    if (there) return;
    await requireFree(
      tx,
      call,
      actor.userId,
      "You are in a call. End it or hand it over first",
    );
    await tx.insert(callMembers).values({
      id: newId(),
      callId: id,
      kind: "operator",
      userId: actor.userId,
      name: `${actor.name}, ${actor.organisationName}`,
      state: "waiting_room",
      askedAt: tx.now,
    });
    announceCall(tx, call);
  });
}

export function admitMember(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  memberId: Id<"CallMember">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { call, member } = await whoWaits(tx, actor, callId, memberId);
    await requireRoom(tx, callId);
    if (member.userId) {
      // Since they asked to come in they may have taken another.
      await requireFree(tx, call, member.userId, `${member.name} is busy with another call`);
    }
    await tx.update(callMembers)
      .set({ state: "in", joinedAt: tx.now, admittedBy: actor.userId })
      .where(eq(callMembers.id, memberId));
    if (member.userId) {
      await letRingGo(tx, member.userId, call.hubId);
      await tx.update(shifts).set({ state: "in_call", stateSince: tx.now }).where(and(
        eq(shifts.userId, member.userId),
        eq(shifts.hubId, call.hubId),
        isNull(shifts.endedAt),
      ));
      announceShifts(tx, call.hubId);
    }
    announceCall(tx, call);
    tx.audit("call.admitted", aboutCall(call), { member: memberId, kind: member.kind });
    await ringWhoIsDue(tx, call.hubId);
  });
}

/** A guest's link ends with it. */
export function turnAway(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  memberId: Id<"CallMember">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { call, member } = await whoWaits(tx, actor, callId, memberId);
    await tx.update(callMembers).set({ state: "turned_away", leftAt: tx.now, peerId: null })
      .where(eq(callMembers.id, memberId));
    if (member.inviteId) {
      await tx.update(callInvites).set({ endedAt: tx.now })
        .where(eq(callInvites.id, member.inviteId));
    }
    announceCall(tx, call);
    tx.audit("call.turned_away", aboutCall(call), { member: memberId, kind: member.kind });
  });
}

/** One call at a time; what only rings for them goes on to the next. */
async function requireFree(
  tx: Tx,
  { hubId }: Call,
  userId: Id<"User">,
  otherwise: string,
): Promise<void> {
  const busy = await tx.select({ id: shifts.id }).from(shifts).where(and(
    eq(shifts.userId, userId),
    eq(shifts.hubId, hubId),
    eq(shifts.state, "in_call"),
    isNull(shifts.endedAt),
  )).get();
  if (busy) throw new Refusal("conflict", otherwise);
}

interface WhoWaits {
  readonly call: Call;
  readonly member: typeof callMembers.$inferSelect;
}

async function whoWaits(
  tx: Tx,
  actor: Actor,
  callId: Id<"Call">,
  memberId: Id<"CallMember">,
): Promise<WhoWaits> {
  const call = await findCall(tx, actor, callId);
  authorise(actor, "call.invite", call);
  requireState(call, ["live"], "Nobody can be let in any more");
  await ownSeat(tx, actor, call);
  const member = await tx.select().from(callMembers)
    .where(and(eq(callMembers.id, memberId), eq(callMembers.callId, callId))).get();
  if (!member) throw new Refusal("not_found", "Nobody of that name waits");
  if (member.state !== "waiting_room") {
    throw new Refusal(
      "conflict",
      member.state === "in"
        ? `${member.name} is in the call already`
        : `${member.name} does not wait any more`,
    );
  }
  return { call, member };
}
