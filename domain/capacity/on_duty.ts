/** Who works on a service's queue, by the plan of duty. */
import { and, asc, eq, gte, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { services } from "@/db/schema/services.ts";
import { dutySessions } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { dayOf, zone } from "@/domain/time.ts";

export type DutySession = Awaited<ReturnType<typeof dutyBetween>>[number];

/** Sessions on these days, in the order in which they are worked. */
export const dutyBetween = (
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  from: Day,
  to: Day,
) =>
  read.select({
    id: dutySessions.id,
    serviceId: dutySessions.serviceId,
    userId: dutySessions.userId,
    name: users.name,
    day: dutySessions.day,
    from: dutySessions.from,
    to: dutySessions.to,
    cases: dutySessions.cases,
  }).from(dutySessions).innerJoin(users, eq(users.id, dutySessions.userId))
    .innerJoin(services, eq(services.id, dutySessions.serviceId))
    .where(and(
      eq(dutySessions.serviceId, serviceId),
      gte(dutySessions.day, from),
      lte(dutySessions.day, to),
      isNull(dutySessions.removedAt),
      visibleTo(actor),
    )).orderBy(asc(dutySessions.day), asc(dutySessions.from), asc(users.name));

/** By the clock on the wall in London, whatever the machine's own zone. */
export async function onDutyNow(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  now: Date,
): Promise<DutySession[]> {
  const today = dayOf(now);
  const time = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
    .toPlainTime().toString({ smallestUnit: "minute" });
  const sessions = await dutyBetween(read, actor, serviceId, today, today);
  return sessions.filter(({ from, to }) => from <= time && time < to);
}

/** Those of a service that this person's organisation offers or has a team for. */
const visibleTo = (actor: Actor): SQL =>
  sql`(${services.organisationId} = ${actor.organisationId} OR ${services.id} IN (
    SELECT service_id FROM service_teams
    WHERE organisation_id = ${actor.organisationId} AND ended_at IS NULL
  ))`;
