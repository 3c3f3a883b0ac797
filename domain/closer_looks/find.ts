/**
 * What a hub asked to see in a call. The home whose call it is and the hub know of it, and nobody
 * else: neither a guest nor somebody who was brought into the call.
 */
import { and, asc, eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type CloserLook = Awaited<ReturnType<typeof findCloserLook>>;

/** Of a row of calls. */
export const eitherSideOfCall = (actor: Actor): SQL | undefined =>
  actor.guest || actor.link
    ? sql`0`
    : or(eq(calls.homeId, actor.organisationId), eq(calls.hubId, actor.organisationId));

export async function findCloserLook(read: Reader, actor: Actor, id: Id<"CloserLook">) {
  const found = await withCall(read).where(and(eq(closerLooks.id, id), eitherSideOfCall(actor)))
    .get();
  if (!found) throw new Refusal("not_found", "No such photograph was asked for");
  return found;
}

/** In the order in which they were asked for. */
export const closerLooksOf = (read: Reader, actor: Actor, callId: Id<"Call">) =>
  withCall(read).where(and(eq(closerLooks.callId, callId), eitherSideOfCall(actor)))
    .orderBy(asc(closerLooks.askedAt), asc(closerLooks.id));

/** With what is needed of its call. */
const withCall = (read: Reader) =>
  read.select({
    ...getTableColumns(closerLooks),
    askedByName: users.name,
    homeId: calls.homeId,
    hubId: calls.hubId,
    patientId: calls.patientId,
  }).from(closerLooks)
    .innerJoin(calls, eq(calls.id, closerLooks.callId))
    .innerJoin(users, eq(users.id, closerLooks.askedBy))
    .$dynamic();
