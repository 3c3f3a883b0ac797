/** Hand-overs of calls that this person may know of, with the names of those concerned. */
import { and, desc, eq, getTableColumns, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callHandOvers, calls } from "@/db/schema/calls.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/calls/find.ts";
import { skillLabels } from "@/domain/hubs/skills.ts";

export type HandOver = NonNullable<Awaited<ReturnType<typeof lastHandOver>>>;

const [senders, receivers, takers] = [
  alias(users, "senders"),
  alias(users, "receivers"),
  alias(users, "takers"),
] as const;

/** The newest one of this call, whatever became of it. */
export function lastHandOver(read: Reader, actor: Actor, callId: Id<"Call">) {
  return withNames(read).where(and(eq(callHandOvers.callId, callId), visibleTo(actor)))
    .orderBy(desc(callHandOvers.askedAt), desc(callHandOvers.id)).limit(1).get();
}

/** That nobody has taken yet, or in which both are still in the call. */
export function openHandOver(read: Reader, actor: Actor, callId: Id<"Call">) {
  return withNames(read)
    .where(and(eq(callHandOvers.callId, callId), isNull(callHandOvers.endedAt), visibleTo(actor)))
    .get();
}

/** Those that wait for this person by name. */
export function handOversFor(read: Reader, actor: Actor) {
  return withNames(read).where(and(
    eq(callHandOvers.toId, actor.userId),
    isNull(callHandOvers.takenAt),
    isNull(callHandOvers.endedAt),
    visibleTo(actor),
  )).orderBy(desc(callHandOvers.askedAt)).limit(20);
}

/** "Nadia Rahman", or "somebody: Prescriber". */
export const askedInWords = ({ toName, toSkill }: Pick<HandOver, "toName" | "toSkill">): string =>
  toName ?? (toSkill ? `somebody on shift (${skillLabels[toSkill].toLowerCase()})` : "somebody");

const withNames = (read: Reader) =>
  read.select({
    ...getTableColumns(callHandOvers),
    fromName: senders.name,
    toName: receivers.name,
    takenByName: takers.name,
    homeName: organisations.name,
  }).from(callHandOvers)
    .innerJoin(calls, eq(calls.id, callHandOvers.callId))
    .innerJoin(organisations, eq(organisations.id, calls.homeId))
    .innerJoin(senders, eq(senders.id, callHandOvers.fromId))
    .leftJoin(receivers, eq(receivers.id, callHandOvers.toId))
    .leftJoin(takers, eq(takers.id, callHandOvers.takenBy))
    .$dynamic();
