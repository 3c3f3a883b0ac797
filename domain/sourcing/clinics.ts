/** Clinics of a service: where an answer can send a patient on to, face to face. */
import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { services } from "@/db/schema/services.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Clinic = Awaited<ReturnType<typeof clinicsOf>>[number];

/** Those that are open, by name: what an answer can choose from. */
export const clinicsOf = (read: Reader, actor: Actor, serviceId: Id<"Service">) =>
  withService(read).where(
    and(eq(clinics.serviceId, serviceId), isNull(clinics.closedAt), visibleTo(actor)),
  ).orderBy(asc(clinics.name), asc(clinics.id));

export async function findClinic(read: Reader, actor: Actor, id: Id<"Clinic">): Promise<Clinic> {
  const clinic = await withService(read).where(and(eq(clinics.id, id), visibleTo(actor))).get();
  if (!clinic) throw new Refusal("not_found", "There is no such clinic");
  return clinic;
}

const withService = (read: Reader) =>
  read.select({
    id: clinics.id,
    serviceId: clinics.serviceId,
    serviceName: services.name,
    organisationId: services.organisationId,
    name: clinics.name,
    kind: clinics.kind,
    takesComplicated: clinics.takesComplicated,
    placesPerWeek: clinics.placesPerWeek,
    place: clinics.place,
    areaServed: clinics.areaServed,
    criteria: clinics.criteria,
    booking: clinics.booking,
    staff: clinics.staff,
    closedAt: clinics.closedAt,
  }).from(clinics).innerJoin(services, eq(services.id, clinics.serviceId)).$dynamic();

/** Of services that this person's organisation offers, or has a team for. */
const visibleTo = (actor: Actor): SQL | undefined =>
  or(
    eq(services.organisationId, actor.organisationId),
    sql`${services.id} IN (SELECT service_id FROM service_teams
      WHERE organisation_id = ${actor.organisationId} AND ended_at IS NULL)`,
  );
