/** Invitations into a call: those of a call for who sits in it, and the one that an address leads to. */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callInvites, callMembers, calls } from "@/db/schema/calls.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { visibleTo } from "@/domain/calls/find.ts";
import { addressAsMade } from "@/domain/calls/guest_keys.ts";

export type Invite = NonNullable<Awaited<ReturnType<typeof findInviteByToken>>>;
export type InviteOfCall = Awaited<ReturnType<typeof invitesOf>>[number];

/** Those still open, with how their message does. */
export function invitesOf(read: Reader, actor: Actor, callId: Id<"Call">) {
  return read.select({
    id: callInvites.id,
    name: callInvites.name,
    relation: callInvites.relation,
    sentTo: callInvites.sentTo,
    openedAt: callInvites.openedAt,
    message: jobs.state,
  }).from(callInvites)
    .innerJoin(calls, eq(calls.id, callInvites.callId))
    .leftJoin(jobs, and(eq(jobs.kind, "call.invite"), eq(jobs.dedupeKey, callInvites.id)))
    .where(and(eq(callInvites.callId, callId), isNull(callInvites.endedAt), visibleTo(actor)))
    .orderBy(asc(callInvites.createdAt), asc(callInvites.id));
}

/** Of whoever holds its address: no actor, the address is the key. */
export function findInviteByToken(read: Reader, token: string) {
  return withCall(read).where(eq(callInvites.tokenHash, hashToken(addressAsMade(token)))).get();
}

/** What a job sends it by. */
export const findInvite = (read: Reader, id: Id<"CallInvite">) =>
  withCall(read).where(eq(callInvites.id, id)).get();

/** Who came by this invitation, last. */
export function guestOfInvite(read: Reader, inviteId: Id<"CallInvite">) {
  return read.select({ id: callMembers.id, state: callMembers.state }).from(callMembers)
    .where(eq(callMembers.inviteId, inviteId))
    .orderBy(desc(callMembers.askedAt), desc(callMembers.id)).limit(1).get();
}

/** It lets somebody in: the call goes on, and nobody took the invitation back. */
export const isOpenInvite = ({ endedAt, callState }: Pick<Invite, "endedAt" | "callState">) =>
  endedAt === null && callState === "live";

const withCall = (read: Reader) =>
  read.select({
    id: callInvites.id,
    callId: callInvites.callId,
    name: callInvites.name,
    relation: callInvites.relation,
    sentTo: callInvites.sentTo,
    openedAt: callInvites.openedAt,
    endedAt: callInvites.endedAt,
    callState: calls.state,
    hubId: calls.hubId,
    homeId: calls.homeId,
    hubName: organisations.name,
    hubPhone: organisations.phone,
  }).from(callInvites)
    .innerJoin(calls, eq(calls.id, callInvites.callId))
    .innerJoin(organisations, eq(organisations.id, calls.hubId))
    .$dynamic();
