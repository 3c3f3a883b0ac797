/** Who can be given the cases of a service: those who answer, of its organisation or a team. */
import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { rolesThat } from "@/domain/access/permissions.ts";
import { dayOf } from "@/domain/time.ts";

export type Specialist = Awaited<ReturnType<typeof specialistsFor>>[number];

export async function specialistsFor(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  now: Date,
) {
  return await read.selectDistinct({
    userId: users.id,
    name: users.name,
    organisationId: memberships.organisationId,
  }).from(memberships).innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      worksFor(serviceId),
      inArray(memberships.role, rolesThat("referral.claim")),
      isNull(memberships.endedAt),
      lte(memberships.validFrom, dayOf(now)),
      isNull(users.suspendedAt),
      visibleTo(actor, serviceId),
    )).orderBy(asc(users.name), asc(users.id));
}

const worksFor = (serviceId: Id<"Service">): SQL =>
  sql`${memberships.organisationId} IN (
    SELECT organisation_id FROM ${services} WHERE id = ${serviceId}
    UNION ALL
    SELECT organisation_id FROM ${serviceTeams} WHERE service_id = ${serviceId} AND ended_at IS NULL
  )`;

/** Everyone of a service for those who offer it; a team knows only its own people. */
const visibleTo = (actor: Actor, serviceId: Id<"Service">): SQL | undefined =>
  or(
    eq(memberships.organisationId, actor.organisationId),
    sql`EXISTS (SELECT 1 FROM ${services}
      WHERE id = ${serviceId} AND organisation_id = ${actor.organisationId})`,
  );
