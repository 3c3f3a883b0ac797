/** Whom somebody in a call can ask to take it or come in: those on shift, and specialists elsewhere. */
import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { specialists } from "@/domain/access/role_groups.ts";
import { visibleTo } from "@/domain/calls/find.ts";

export type OperatorToAsk = Awaited<ReturnType<typeof operatorsToAsk>>[number];
export type SpecialistToAsk = Awaited<ReturnType<typeof specialistsToAsk>>[number];

export function operatorsToAsk(read: Reader, actor: Actor, callId: Id<"Call">) {
  return read.select({
    userId: shifts.userId,
    name: users.name,
    state: shifts.state,
    skills: shifts.skills,
  }).from(shifts)
    .innerJoin(users, eq(users.id, shifts.userId))
    .innerJoin(calls, and(eq(calls.hubId, shifts.hubId), eq(calls.id, callId)))
    .where(and(visibleTo(actor), isNull(shifts.endedAt), notInIt(callId)))
    .orderBy(asc(users.name));
}

/** Not on shift at the hub: jobs/calls/tell_asked.ts tells them. */
export function specialistsToAsk(read: Reader, actor: Actor, callId: Id<"Call">) {
  return read.selectDistinct({
    userId: users.id,
    name: users.name,
    organisation: organisations.name,
  }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(calls, eq(calls.id, callId))
    .where(and(
      visibleTo(actor),
      inArray(memberships.role, specialists),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
      notInIt(callId),
      notExists(
        new QueryBuilder().select({ one: sql`1` }).from(shifts).where(and(
          eq(shifts.userId, users.id),
          eq(shifts.hubId, calls.hubId),
          isNull(shifts.endedAt),
        )),
      ),
    )).orderBy(asc(users.name)).limit(200);
}

const notInIt = (callId: Id<"Call">) =>
  notExists(
    new QueryBuilder().select({ one: sql`1` }).from(callMembers).where(and(
      eq(callMembers.callId, callId),
      eq(callMembers.userId, users.id),
      eq(callMembers.state, "in"),
    )),
  );
