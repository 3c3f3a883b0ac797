/** What a home sees of its own calls: the one that is open, those before, and when it is called back. */
import { and, desc, eq, getTableColumns, inArray, isNull, ne, or } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callBacks, callMembers, calls } from "@/db/schema/calls.ts";
import { callOutcomes } from "@/db/schema/hubs.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { isOpen, visibleTo } from "@/domain/calls/find.ts";

export type HomeCall = Awaited<ReturnType<typeof recentCallsOf>>[number];
export type OpenCallHere = Awaited<ReturnType<typeof openCallHere>>;

/** The call of this tablet; without one, this person's own. */
export async function openCallHere(read: Reader, actor: Actor) {
  const { tablet } = actor;
  return await read.select({
    id: calls.id,
    state: calls.state,
    placedAt: calls.placedAt,
    placedBy: calls.placedBy,
  }).from(calls).where(and(
    isOpen,
    visibleTo(actor),
    eq(calls.homeId, actor.organisationId),
    tablet ? eq(calls.deviceId, tablet.id) : eq(calls.placedBy, actor.userId),
  )).get();
}

/** Newest first, with how each ended and what was advised. */
export function recentCallsOf(read: Reader, actor: Actor, count: number) {
  return read.select({
    id: calls.id,
    state: calls.state,
    placedAt: calls.placedAt,
    placedByName: users.name,
    subject: calls.subject,
    patientId: calls.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    room: patients.room,
    about: calls.about,
    outcome: callOutcomes.label,
    note: calls.note,
    finishedAt: calls.finishedAt,
  }).from(calls)
    .innerJoin(users, eq(users.id, calls.placedBy))
    .leftJoin(patients, eq(patients.id, calls.patientId))
    .leftJoin(callOutcomes, eq(callOutcomes.id, calls.outcomeId))
    .where(and(
      eq(calls.homeId, actor.organisationId),
      visibleTo(actor),
      inArray(calls.state, ["ended", "abandoned", "unanswered"]),
    ))
    .orderBy(desc(calls.placedAt), desc(calls.id)).limit(count);
}

export type CallBackOf = typeof callBacks.$inferSelect;

/**
 * What came of the call-backs of these calls. One that was not needed after all, because its own call
 * was answered or given up, is none.
 */
export async function callBacksAfter(
  read: Reader,
  actor: Actor,
  callIds: readonly Id<"Call">[],
): Promise<ReadonlyMap<Id<"Call">, CallBackOf>> {
  const rows = await read.select(getTableColumns(callBacks)).from(callBacks)
    .innerJoin(calls, eq(calls.id, callBacks.callId))
    .where(and(
      inArray(callBacks.callId, callIds),
      or(isNull(callBacks.doneCallId), ne(callBacks.doneCallId, callBacks.callId)),
      visibleTo(actor),
    ));
  return new Map(rows.map((row) => [row.callId, row]));
}

/** Whose seat it is at the tablet: of whoever sits there, or who left it last. */
export const seatOfTablet = (read: Reader, callId: Id<"Call">, tabletId: Id<"Device">) =>
  read.select({ id: callMembers.id, userId: callMembers.userId }).from(callMembers).where(and(
    eq(callMembers.callId, callId),
    eq(callMembers.deviceId, tabletId),
    inArray(callMembers.state, ["in", "left"]),
    // "in" comes before "left".
  )).orderBy(callMembers.state, desc(callMembers.askedAt)).get();
