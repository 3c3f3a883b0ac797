/** Who belongs to an organisation, in which role. */
import { and, asc, eq, max, type SQL, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/organisations/find.ts";

const columns = {
  membershipId: memberships.id,
  userId: users.id,
  name: users.name,
  email: users.email,
  role: memberships.role,
  validFrom: memberships.validFrom,
  endedAt: memberships.endedAt,
  suspendedAt: users.suspendedAt,
  hasSecondFactor: sql<number>`${users.totpConfirmedAt} IS NOT NULL`.mapWith(Boolean),
  organisationId: organisations.id,
  organisationName: organisations.name,
  organisationKind: organisations.kind,
};

export type Person = Awaited<ReturnType<typeof listPeople>>[number];

/** By name; those whose role has ended come last. */
export function listPeople(read: Reader, actor: Actor, organisationId: Id<"Organisation">) {
  return people(read, and(eq(memberships.organisationId, organisationId), visibleTo(actor)))
    .orderBy(sql`${memberships.endedAt} IS NOT NULL`, asc(users.name), asc(memberships.id));
}

export async function findPerson(
  read: Reader,
  actor: Actor,
  id: Id<"Membership">,
): Promise<Person> {
  const [person] = await people(read, and(eq(memberships.id, id), visibleTo(actor)));
  if (!person) throw new Refusal("not_found", "There is no such person here");
  return person;
}

/** When somebody was last there in this role. */
export async function lastSeen(
  read: Reader,
  { membershipId }: Pick<Person, "membershipId">,
): Promise<Instant | null> {
  const [found] = await read.select({ at: max(sessions.lastSeenAt) }).from(sessions)
    .where(eq(sessions.membershipId, membershipId));
  return found?.at ?? null;
}

function people(read: Reader, where: SQL | undefined) {
  return read.select(columns).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(where);
}
