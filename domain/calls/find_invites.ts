/** Invitations into a call: those of a call for who sits in it, and the one that an address leads to. */
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
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

const workOfSending = sql`SELECT 1 FROM ${jobs}
  WHERE ${jobs.kind} = 'call.invite' AND ${jobs.dedupeKey} = ${callInvites.id}`;

/** Those still open, with how their message does. */
export function invitesOf(read: Reader, actor: Actor, callId: Id<"Call">) {
  return read.select({
    id: callInvites.id,
    name: callInvites.name,
    relation: callInvites.relation,
    sentTo: callInvites.sentTo,
    openedAt: callInvites.openedAt,
    message,
  }).from(callInvites)
    .innerJoin(calls, eq(calls.id, callInvites.callId))
    .where(and(eq(callInvites.callId, callId), isNull(callInvites.endedAt), visibleTo(actor)))
    .orderBy(asc(callInvites.createdAt), asc(callInvites.id));
}

/** In the question itself: a partial index is not used for bound values. Work that is done is forgotten. */
const message = sql<"failed" | "on_its_way" | "sent">`CASE
  WHEN EXISTS (${workOfSending} AND ${jobs.state} IN ('dead', 'given_up')) THEN 'failed'
  WHEN EXISTS (${workOfSending} AND ${jobs.state} IN ('waiting', 'running')) THEN 'on_its_way'
  ELSE 'sent' END`;

/** Of whoever holds its address: no actor, the address is the key. */
export function findInviteByToken(read: Reader, token: string) {
  return withCall(read).where(eq(callInvites.tokenHash, hashToken(addressAsMade(token)))).get();
}

/** What a job sends it by. */
export const findInvite = (read: Reader, id: Id<"CallInvite">) =>
  withCall(read).where(eq(callInvites.id, id)).get();

/** Who came by this invitation, last. It is looked for among the members of its call, who are few. */
export function guestOfInvite(read: Reader, { id, callId }: Pick<Invite, "id" | "callId">) {
  return read.select({ id: callMembers.id, state: callMembers.state }).from(callMembers)
    .where(and(eq(callMembers.callId, callId), eq(callMembers.inviteId, id)))
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
    patientId: calls.patientId,
    hubName: organisations.name,
    hubPhone: organisations.phone,
  }).from(callInvites)
    .innerJoin(calls, eq(calls.id, callInvites.callId))
    .innerJoin(organisations, eq(organisations.id, calls.hubId))
    .$dynamic();
