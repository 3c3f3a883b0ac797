/**
 * Server-side sessions. 30 minutes idle and 12 hours at most, as NHS login asks of its partners
 * (NIST AAL2).
 */
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { breakGlass, memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { secondFactorRoles } from "@/domain/access/roles.ts";
import { dayOf } from "@/domain/time.ts";

export const idleSeconds = 30 * 60;
/**
 * On a home's tablet, which whoever comes by can pick up: as long as it takes to see to a resident
 * and come back to the page. A call keeps it alive: its page says every half minute how its line is.
 */
export const tabletIdleSeconds = 10 * 60;
export const warnSeconds = 28 * 60;
export const tabletWarnSeconds = 9 * 60;
export const longestSeconds = 12 * 60 * 60;

/** Who a cookie belongs to. `owner` outlives the session, so that a kept form finds its person. */
export type Visitor =
  | { readonly kind: "nobody" }
  | { readonly kind: "ended"; readonly owner: Id<"User">; readonly why: Ended }
  /** The password was right; the second factor is still to come. */
  | { readonly kind: "half"; readonly sessionId: Id<"Session">; readonly userId: Id<"User"> }
  | {
    readonly kind: "actor";
    readonly actor: Actor;
    readonly lastSeenAt: Instant;
    /** They have another role or organisation to switch to. */
    readonly otherMemberships: boolean;
  };

/** Nothing happened for too long; the day was too long; or somebody ended it. */
export type Ended = "idle" | "longest" | "ended";

const byToken = prepared((read) =>
  read.select({
    id: sessions.id,
    userId: sessions.userId,
    signedInAt: sessions.signedInAt,
    startedAt: sessions.startedAt,
    lastSeenAt: sessions.lastSeenAt,
    endedAt: sessions.endedAt,
    membershipId: memberships.id,
    membershipEndedAt: memberships.endedAt,
    role: memberships.role,
    organisationId: organisations.id,
    organisationKind: organisations.kind,
    organisationName: organisations.name,
    organisationValidTo: organisations.validTo,
    otherMemberships: sql<number>`EXISTS (SELECT 1 FROM memberships AS other
      WHERE other.user_id = ${sessions.userId} AND other.id <> ${sessions.membershipId}
      AND other.ended_at IS NULL)`,
    requiresSecondFactor: organisations.requiresSecondFactor,
    name: users.name,
    suspendedAt: users.suspendedAt,
    totpConfirmedAt: users.totpConfirmedAt,
    keyboardShortcuts: users.keyboardShortcuts,
    shortcutKeys: users.shortcutKeys,
    queueDensity: users.queueDensity,
    breakGlassId: breakGlass.id,
    breakGlassPatientId: breakGlass.patientId,
    breakGlassUntil: breakGlass.expiresAt,
  }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, eq(memberships.id, sessions.membershipId))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .leftJoin(
      breakGlass,
      and(
        eq(breakGlass.userId, sessions.userId),
        eq(breakGlass.membershipId, sessions.membershipId),
        gt(breakGlass.expiresAt, sql.placeholder("now")),
        isNull(breakGlass.endedAt),
      ),
    )
    .where(eq(sessions.tokenHash, sql.placeholder("tokenHash")))
    .limit(1).prepare()
);

/** One indexed question a request: who is this, in which role, and is the session still alive? */
export async function whoIs(
  read: Reader,
  tokenHash: string,
  now: Date,
  idleFor = idleSeconds,
): Promise<Visitor> {
  const row = await byToken(read).get({ tokenHash, now: instantOf(now) });
  if (!row) return { kind: "nobody" };
  const ended = (why: Ended) => ({ kind: "ended", owner: row.userId, why }) as const;
  const passed = (moment: Instant) => (now.getTime() - Date.parse(moment)) / 1000;
  if (row.endedAt !== null || row.suspendedAt !== null) return ended("ended");
  if (passed(row.startedAt) > longestSeconds) return ended("longest");
  if (passed(row.lastSeenAt) > idleFor) return ended("idle");
  if (row.signedInAt === null) return { kind: "half", sessionId: row.id, userId: row.userId };
  if (
    row.membershipId === null || row.role === null || row.organisationId === null ||
    row.organisationKind === null || row.organisationName === null ||
    row.membershipEndedAt !== null ||
    (row.organisationValidTo !== null && row.organisationValidTo < dayOf(now))
  ) return ended("ended");
  return {
    kind: "actor",
    lastSeenAt: row.lastSeenAt,
    otherMemberships: row.otherMemberships === 1,
    actor: {
      userId: row.userId,
      name: row.name,
      sessionId: row.id,
      membershipId: row.membershipId,
      role: row.role,
      organisationId: row.organisationId,
      organisationKind: row.organisationKind,
      organisationName: row.organisationName,
      breakGlassId: row.breakGlassId,
      breakGlassPatientId: row.breakGlassPatientId,
      breakGlassUntil: row.breakGlassUntil,
      owesSecondFactor: row.totpConfirmedAt === null &&
        (row.requiresSecondFactor === true || secondFactorRoles.includes(row.role)),
      keyboardShortcuts: row.keyboardShortcuts,
      shortcutKeys: row.shortcutKeys,
      queueDensity: row.queueDensity,
    },
  };
}
