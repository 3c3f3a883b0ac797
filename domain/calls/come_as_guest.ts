/** A guest asks to come in: they wait until somebody in the call has seen who they are. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callInvites, callMembers } from "@/db/schema/calls.ts";
import type { Reader, Store } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  findInvite,
  guestOfInvite,
  type Invite,
  isOpenInvite,
} from "@/domain/calls/find_invites.ts";
import { guestActor } from "@/domain/calls/guest.ts";
import { announceCall } from "@/domain/calls/move.ts";

interface From {
  readonly requestId: string;
  readonly address: string | null;
}

/**
 * What a browser that opens the page is to sit on, before it asks to come in: the answer to that may
 * be lost, and whoever asks again is the same. Undefined where it has a seat that it may still need.
 */
export async function seatAhead(
  read: Reader,
  seatBefore: Id<"CallMember"> | undefined,
): Promise<Id<"CallMember"> | undefined> {
  const seat = seatBefore && await seatOf(read, seatBefore);
  const isOver = seat?.state === "left" || seat?.state === "turned_away";
  return seatBefore === undefined || isOver ? newId() : undefined;
}

const seatOf = (read: Reader, id: Id<"CallMember">) =>
  read.select({ state: callMembers.state }).from(callMembers).where(eq(callMembers.id, id)).get();

/** The first browser that asks has the seat; the same link on another is refused. */
export async function comeAsGuest(
  store: Store,
  known: Invite,
  seatBefore: Id<"CallMember"> | undefined,
  from: From,
): Promise<Id<"CallMember">> {
  const isAhead = seatBefore && !await seatOf(store.read, seatBefore);
  const memberId = isAhead ? seatBefore : newId<"CallMember">();
  return await change(store, guestActor(known, seatBefore ?? memberId, from), async (tx) => {
    const invite = await findInvite(tx, known.id);
    if (!invite || !isOpenInvite(invite)) throw new Refusal("conflict", "This call is over");
    const { id, callId } = invite;
    const there = await guestOfInvite(tx, invite);
    if (there && there.id !== seatBefore) {
      throw new Refusal("conflict", "This link was opened on another device");
    }
    if (there?.state === "turned_away") {
      throw new Refusal("conflict", "You were not let into this call");
    }
    tx.audit("call.guest_came", { call: callId }, { invite: id, again: there !== undefined });
    announceCall(tx, { ...invite, id: callId });
    if (there) {
      await tx.update(callMembers)
        .set({ state: "waiting_room", askedAt: tx.now, leftAt: null, peerId: null })
        .where(and(eq(callMembers.id, there.id), eq(callMembers.state, "left")));
      return there.id;
    }
    await tx.insert(callMembers).values({
      id: memberId,
      callId,
      kind: "guest",
      inviteId: id,
      name: invite.name,
      relation: invite.relation,
      state: "waiting_room",
      askedAt: tx.now,
    });
    await tx.update(callInvites).set({ openedAt: tx.now })
      .where(and(eq(callInvites.id, id), isNull(callInvites.openedAt)));
    return memberId;
  });
}
