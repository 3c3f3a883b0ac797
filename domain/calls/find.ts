/** Calls that this person may know of. No other file of the area reads the table by id. */
import { and, eq, exists, getTableColumns, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callHandOvers, callMembers, calls } from "@/db/schema/calls.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Call = Awaited<ReturnType<typeof findCall>>;

const homes = alias(organisations, "homes");
const hubs = alias(organisations, "hubs");
const [placers, answerers] = [alias(users, "placers"), alias(users, "answerers")] as const;

export async function findCall(read: Reader, actor: Actor, id: Id<"Call">) {
  const call = await withNames(read).where(and(eq(calls.id, id), visibleTo(actor))).get();
  if (!call) throw new Refusal("not_found", "There is no such call");
  return call;
}

/**
 * A home sees its own calls, a hub those that came to it, and everybody those they are or were in or
 * are asked into; a guest the one that their link leads to. A name picked on a home's tablet, which
 * whoever comes by can pick, leads to no call of that person elsewhere.
 */
export function visibleTo(actor: Actor): SQL | undefined {
  if (actor.guest) return eq(calls.id, actor.guest.callId);
  return or(
    eq(calls.homeId, actor.organisationId),
    eq(calls.hubId, actor.organisationId),
    actor.tablet ? undefined : isTheirs(actor),
  );
}

const isTheirs = ({ userId }: Actor): SQL | undefined =>
  or(
    exists(
      new QueryBuilder().select({ one: sql`1` }).from(callMembers)
        .where(and(eq(callMembers.callId, calls.id), eq(callMembers.userId, userId))),
    ),
    exists(
      new QueryBuilder().select({ one: sql`1` }).from(callHandOvers).where(and(
        eq(callHandOvers.callId, calls.id),
        eq(callHandOvers.toId, userId),
        isNull(callHandOvers.endedAt),
      )),
    ),
  );

/** Whatever is over says when: so the index of what is open holds few, however many there were. */
const isNotOver = isNull(calls.endedAt);
export const isOpen = and(isNotOver, inArray(calls.state, ["waiting", "ringing", "live"]));
export const waits = and(isNotOver, inArray(calls.state, ["waiting", "ringing"]));

/** So that what is open is found by its own index, and not by all that ever came to the hub. */
export const ofHub = (hubId: Id<"Organisation">): SQL => sql`+${calls.hubId} = ${hubId}`;

export const withNames = (read: Reader) =>
  read.select({
    ...getTableColumns(calls),
    homeName: homes.name,
    homePhone: homes.phone,
    hubName: hubs.name,
    placedByName: placers.name,
    answeredByName: answerers.name,
  }).from(calls)
    .innerJoin(homes, eq(homes.id, calls.homeId))
    .innerJoin(hubs, eq(hubs.id, calls.hubId))
    .innerJoin(placers, eq(placers.id, calls.placedBy))
    .leftJoin(answerers, eq(answerers.id, calls.answeredBy))
    .$dynamic();
