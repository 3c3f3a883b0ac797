/** Somebody's own place in a call, whoever they are: by their account, or as a guest by their link. */
import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callMembers } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

interface Seated {
  readonly id: Id<"Call">;
}

/** A mesh of more asks too much of a tablet: each sends its picture to every other. */
export const mostInACall = 4;

export const isOwn = ({ guest, userId }: Actor): SQL =>
  guest ? eq(callMembers.id, guest.memberId) : eq(callMembers.userId, userId);

export async function ownSeat(read: Reader, actor: Actor, call: Seated) {
  const member = await read.select().from(callMembers)
    .where(and(eq(callMembers.callId, call.id), isOwn(actor), eq(callMembers.state, "in"))).get();
  if (!member) throw new Refusal("forbidden", "You are not in this call");
  return member;
}

/** Whoever is in it now, in the order in which they came. */
export function seatedIn(read: Reader, callId: Id<"Call">) {
  return read.select().from(callMembers)
    .where(and(eq(callMembers.callId, callId), inArray(callMembers.state, ["in"])))
    .orderBy(callMembers.joinedAt, callMembers.id);
}

export async function requireRoom(tx: Tx, callId: Id<"Call">): Promise<void> {
  const seated = await seatedIn(tx, callId);
  if (seated.length < mostInACall) return;
  throw new Refusal(
    "conflict",
    "Four people are in this call, and there is no room for a fifth. One of them has to leave first",
  );
}
