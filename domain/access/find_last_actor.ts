/** Somebody who has gone, for whom the last step of what they asked for is still to be taken. */
import { and, desc, eq, gte, isNull, or } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { dayOf } from "@/domain/time.ts";

/**
 * As they last worked in that organisation; undefined where they may not work there any more. What
 * they may do is looked at as if they asked now.
 */
export async function findLastActor(
  read: Reader,
  userId: Id<"User">,
  organisationId: Id<"Organisation">,
  now: Date,
): Promise<Actor | undefined> {
  const found = await read.select({
    userId: users.id,
    name: users.name,
    sessionId: sessions.id,
    membershipId: memberships.id,
    role: memberships.role,
    organisationId: organisations.id,
    organisationKind: organisations.kind,
    organisationName: organisations.name,
    keyboardShortcuts: users.keyboardShortcuts,
    queueDensity: users.queueDensity,
  }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(
      eq(sessions.userId, userId),
      eq(organisations.id, organisationId),
      isNull(users.suspendedAt),
      isNull(memberships.endedAt),
      or(isNull(organisations.validTo), gte(organisations.validTo, dayOf(now))),
    ))
    .orderBy(desc(sessions.lastSeenAt)).limit(1).get();
  return found && {
    ...found,
    breakGlassPatientId: null,
    breakGlassUntil: null,
    owesSecondFactor: false,
  };
}
