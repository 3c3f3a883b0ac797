/** What a person may know of their own account: memberships, sessions, second factor. */
import { and, count, desc, eq, gt, gte, isNull, lte, or, sql } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { memberships, recoveryCodes, type Role, sessions, users } from "@/db/schema/access.ts";
import { type OrganisationKind, organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { idleSeconds, longestSeconds } from "@/domain/access/sessions.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf } from "@/domain/time.ts";

export interface Membership {
  readonly id: Id<"Membership">;
  readonly role: Role;
  readonly organisationId: Id<"Organisation">;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
}

/** Where somebody may work today, the one they worked in last first. */
export async function findCurrentMemberships(
  read: Reader,
  userId: Id<"User">,
  now: Date,
): Promise<readonly Membership[]> {
  const today = dayOf(now);
  const lastUsed = sql<Instant | null>`(SELECT max(${sessions.lastSeenAt}) FROM ${sessions}
    WHERE ${sessions.userId} = ${memberships.userId}
    AND ${sessions.membershipId} = ${memberships.id})`;
  return await read.select({
    id: memberships.id,
    role: memberships.role,
    organisationId: organisations.id,
    organisationKind: organisations.kind,
    organisationName: organisations.name,
  }).from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(
      eq(memberships.userId, userId),
      isNull(memberships.endedAt),
      lte(memberships.validFrom, today),
      lte(organisations.validFrom, today),
      or(isNull(organisations.validTo), gte(organisations.validTo, today)),
    ))
    .orderBy(desc(lastUsed), memberships.id);
}

export interface OwnSession {
  readonly id: Id<"Session">;
  readonly startedAt: Instant;
  readonly lastSeenAt: Instant;
  readonly address: string | null;
  readonly browser: string | null;
}

/** The sessions that are alive, the newest first. */
export async function findOwnSessions(
  read: Reader,
  actor: Actor,
  now: Date,
): Promise<readonly OwnSession[]> {
  const before = (seconds: number) => instantOf(new Date(now.getTime() - seconds * 1000));
  return await read.select({
    id: sessions.id,
    startedAt: sessions.startedAt,
    lastSeenAt: sessions.lastSeenAt,
    address: sessions.address,
    browser: sessions.browser,
  }).from(sessions).where(and(
    eq(sessions.userId, actor.userId),
    isNull(sessions.endedAt),
    gt(sessions.lastSeenAt, before(idleSeconds)),
    gt(sessions.startedAt, before(longestSeconds)),
  )).orderBy(desc(sessions.startedAt), desc(sessions.id));
}

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly secondFactorSince: Instant | null;
  /** A set-up that was begun and not yet confirmed: what the authenticator app is to be told. */
  readonly secretToConfirm: string | null;
  readonly recoveryCodesLeft: number;
  readonly keyboardShortcuts: boolean;
}

export async function findOwnAccount(read: Reader, actor: Actor): Promise<Account> {
  const [user] = await read.select().from(users).where(eq(users.id, actor.userId));
  if (!user) throw new Refusal("not_found", "There is no such account");
  const [left] = await read.select({ codes: count() }).from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, actor.userId), isNull(recoveryCodes.usedAt)));
  return {
    name: user.name,
    email: user.email,
    secondFactorSince: user.totpConfirmedAt,
    secretToConfirm: user.totpConfirmedAt === null ? user.totpSecret : null,
    recoveryCodesLeft: left?.codes ?? 0,
    keyboardShortcuts: user.keyboardShortcuts,
  };
}
