/** For how long people may still be told things, in the sessions and the roles they asked from. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { listed, prepared } from "@/db/prepared.ts";
import { memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { idleSeconds, longestSeconds, tabletIdleSeconds } from "@/domain/access/sessions.ts";
import { dayOf } from "@/domain/time.ts";

/** Says until when, in milliseconds of the clock; undefined where a session or role has ended. */
export async function standing(
  read: Reader,
  actors: readonly Actor[],
  now: Date,
): Promise<(actor: Actor) => number | undefined> {
  const ids = new Set(actors.map(({ sessionId }) => sessionId));
  const rows = await ofSessions(read).all({ sessionIds: JSON.stringify([...ids]) });
  const bySession = new Map(rows.map((row) => [row.sessionId, row]));
  return ({ sessionId, membershipId, role, tablet }) => {
    const row = bySession.get(sessionId);
    if (!row || row.membershipId !== membershipId || row.role !== role) return undefined;
    if (row.validTo !== null && row.validTo < dayOf(now)) return undefined;
    const until = Math.min(
      Date.parse(row.startedAt) + longestSeconds * 1000,
      Date.parse(row.lastSeenAt) + (tablet ? tabletIdleSeconds : idleSeconds) * 1000,
    );
    return until > now.getTime() ? until : undefined;
  };
}

const ofSessions = prepared((read) =>
  read.select({
    sessionId: sessions.id,
    membershipId: memberships.id,
    startedAt: sessions.startedAt,
    lastSeenAt: sessions.lastSeenAt,
    role: memberships.role,
    validTo: organisations.validTo,
  }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(
      sql`${sessions.id} IN ${listed("sessionIds")}`,
      isNull(sessions.endedAt),
      isNull(users.suspendedAt),
      isNull(memberships.endedAt),
    )).prepare()
);
