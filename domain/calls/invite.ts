/** A relative or an interpreter is invited into a call by a link, which lives no longer than the call. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callInvites, callMembers } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findCall } from "@/domain/calls/find.ts";
import { addressToRead } from "@/domain/calls/guest_keys.ts";
import type { InviteInput } from "@/domain/calls/invite_form.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ownSeat } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";

/** More than there are places: some do not come, and are replaced. */
const mostOpen = 6;

export function inviteGuest(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  { secret, way, ...input }: InviteInput & { readonly secret: string },
): Promise<Id<"CallInvite">> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, callId);
    authorise(actor, "call.invite", call);
    requireState(call, ["live"], "There is no call to invite anybody into");
    await ownSeat(tx, actor, call);
    const open = await tx.$count(
      callInvites,
      and(eq(callInvites.callId, callId), isNull(callInvites.endedAt)),
    );
    if (open >= mostOpen) {
      throw new Refusal("conflict", "Six people are invited already. End one of the links first");
    }
    const id = newId<"CallInvite">();
    await tx.insert(callInvites).values({
      ...input,
      id,
      callId,
      // The address of one that is sent is made as the message leaves.
      tokenHash: hashToken(way === "shown" ? addressToRead(secret, id) : newToken()),
      createdBy: actor.userId,
      createdAt: tx.now,
    });
    if (way !== "shown") {
      await tx.enqueue("call.invite", { inviteId: id }, { dedupeKey: id, priority: 1 });
    }
    announceCall(tx, call);
    tx.audit("call.invited", aboutCall(call), { invite: id, relation: input.relation, way });
    return id;
  });
}

/** Its link leads nowhere from now on; whoever came by it is out, be they in the call or waiting. */
export function endInvite(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  id: Id<"CallInvite">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, callId);
    authorise(actor, "call.invite", call);
    await ownSeat(tx, actor, call);
    const ended = await tx.update(callInvites).set({ endedAt: tx.now }).where(and(
      eq(callInvites.id, id),
      eq(callInvites.callId, callId),
      isNull(callInvites.endedAt),
    )).returning({ id: callInvites.id });
    if (ended.length === 0) throw new Refusal("conflict", "This link has ended already");
    await tx.update(callMembers)
      .set({ state: "turned_away", leftAt: tx.now, peerId: null, lostAt: null })
      .where(and(
        eq(callMembers.callId, callId),
        eq(callMembers.inviteId, id),
        inArray(callMembers.state, ["waiting_room", "in"]),
      ));
    announceCall(tx, call);
    tx.audit("call.invite_ended", aboutCall(call), { invite: id });
  });
}

/** They die with their call. */
export async function endInvitesOf(tx: Tx, callId: Id<"Call">): Promise<void> {
  await tx.update(callInvites).set({ endedAt: tx.now })
    .where(and(eq(callInvites.callId, callId), isNull(callInvites.endedAt)));
}
