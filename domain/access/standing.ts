/** For how long somebody may still be told things, in the session and the role they asked from. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared.ts";
import { memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { idleSeconds, longestSeconds } from "@/domain/access/sessions.ts";
import { dayOf } from "@/domain/time.ts";

/** Milliseconds of the clock; undefined where the session or the role has ended already. */
export async function standsUntil(
  read: Reader,
  actor: Actor,
  now: Date,
): Promise<number | undefined> {
  const row = await bySession(read).get({
    sessionId: actor.sessionId,
    membershipId: actor.membershipId,
  });
  if (!row || row.role !== actor.role) return undefined;
  if (row.validTo !== null && row.validTo < dayOf(now)) return undefined;
  const until = Math.min(
    Date.parse(row.startedAt) + longestSeconds * 1000,
    Date.parse(row.lastSeenAt) + idleSeconds * 1000,
  );
  return until > now.getTime() ? until : undefined;
}

const bySession = prepared((read) =>
  read.select({
    startedAt: sessions.startedAt,
    lastSeenAt: sessions.lastSeenAt,
    role: memberships.role,
    validTo: organisations.validTo,
  }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(
      eq(sessions.id, sql.placeholder("sessionId")),
      eq(sessions.membershipId, sql.placeholder("membershipId")),
      isNull(sessions.endedAt),
      isNull(users.suspendedAt),
      isNull(memberships.endedAt),
    )).prepare()
);
