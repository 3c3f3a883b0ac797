/** Services: those a practice can refer to, and those of the organisation one works for. */
import { and, asc, eq, getTableColumns, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import { services, serviceVersions } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { Definition, type ServiceDefinition } from "@/domain/services/definition.ts";
import { asAsked } from "@/domain/services/exclusions.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";

export type Service = typeof services.$inferSelect;
export interface OfferedService extends Service {
  readonly organisationName: string;
  /** The version that holds on the day; null where none was ever written. */
  readonly versionId: Id<"ServiceVersion"> | null;
  /** As the practice is asked it. */
  readonly definition: ServiceDefinition;
}

/** Every open service that this practice may refer to on the day, by name: it chooses from these. */
export async function offeredServices(
  read: Reader,
  actor: Actor,
  day: Day,
): Promise<OfferedService[]> {
  const rows = await offered(read, day).where(visibleTo(actor))
    .orderBy(asc(services.name), asc(services.id));
  return rows.map(withDefinition);
}

export async function findOfferedService(
  read: Reader,
  actor: Actor,
  id: Id<"Service">,
  day: Day,
): Promise<OfferedService> {
  const service = await offered(read, day).where(and(eq(services.id, id), visibleTo(actor))).get();
  if (!service) {
    throw new Refusal(
      "not_found",
      "There is no such service, it has closed, or your practice cannot refer to it",
    );
  }
  return withDefinition(service);
}

/**
 * Those about skin that a home may ask about a resident of this practice: the service says so, and
 * the practice could refer to it. A home never says that cancer is suspected.
 */
export async function servicesForResidents(
  read: Reader,
  actor: Actor,
  practiceId: Id<"Organisation">,
  day: Day,
): Promise<OfferedService[]> {
  const rows = await offered(read, day)
    .where(and(eq(services.specialtyCode, "330"), visibleTo(actor, practiceId)))
    .orderBy(asc(services.name), asc(services.id));
  return rows.map(withDefinition).filter(({ definition }) =>
    definition.homes !== "no" && priorityOfHomes(definition) !== undefined
  );
}

/** Routine; urgent where that is all that the service takes. */
export const priorityOfHomes = ({ priorities }: ServiceDefinition): Priority | undefined =>
  (["routine", "urgent"] as const).find((each) => priorities.includes(each));

/** The open services of the actor's own organisation or team: the queues they may work on. */
export async function ownServices(read: Reader, actor: Actor): Promise<Service[]> {
  return await own(read).all({ organisationId: actor.organisationId });
}

/** An open service that this person may look after: an administrator any, others their own. */
export async function findOwnService(
  read: Reader,
  actor: Actor,
  id: Id<"Service">,
): Promise<Service> {
  const [service] = await read.select().from(services)
    .where(and(eq(services.id, id), lookedAfterBy(actor)));
  if (!service) throw new Refusal("not_found", "There is no such service, or it has closed");
  return service;
}

/** One of those. */
export async function findWorkedFor(
  read: Reader,
  actor: Actor,
  id: Id<"Service">,
): Promise<Service> {
  const service = (await ownServices(read, actor)).find((each) => each.id === id);
  if (!service) throw new Refusal("not_found", "There is no such service, or it has closed");
  return service;
}

/** The open services of one organisation, for those who look after them. */
export const servicesOf = (
  read: Reader,
  actor: Actor,
  organisationId: Id<"Organisation">,
): Promise<Service[]> =>
  read.select().from(services)
    .where(and(eq(services.organisationId, organisationId), lookedAfterBy(actor)))
    .orderBy(asc(services.name), asc(services.id));

const lookedAfterBy = (actor: Actor): SQL | undefined =>
  and(
    isNull(services.closedAt),
    actor.role === "administrator" ? undefined : eq(services.organisationId, actor.organisationId),
  );

const own = prepared((read) =>
  read.select().from(services)
    .where(and(
      isNull(services.closedAt),
      or(
        eq(services.organisationId, sql.placeholder("organisationId")),
        inArray(services.id, worksFor),
      ),
    ))
    .orderBy(asc(services.name), asc(services.id)).prepare()
);

/** Services that a team of this organisation works for. */
const worksFor = sql`(SELECT service_id FROM ${serviceTeams}
  WHERE organisation_id = ${sql.placeholder("organisationId")} AND ended_at IS NULL)`;

const offered = (read: Reader, day: Day) =>
  read.select({
    ...getTableColumns(services),
    organisationName: organisations.name,
    versionId: serviceVersions.id,
    said: serviceVersions.definition,
  }).from(services).innerJoin(organisations, eq(organisations.id, services.organisationId))
    .leftJoin(serviceVersions, eq(serviceVersions.id, holdsOn(day)))
    .$dynamic();

/** The newest version that is switched on and whose day has come. */
const holdsOn = (day: Day) =>
  sql`(SELECT held.id FROM service_versions AS held
    WHERE held.service_id = ${services.id} AND held.switched_on_at IS NOT NULL
      AND held.valid_from <= ${day}
    ORDER BY held.valid_from DESC, held.number DESC LIMIT 1)`;

const withDefinition = (
  { said, ...service }: Omit<OfferedService, "definition"> & { readonly said: unknown },
): OfferedService => ({
  ...service,
  definition: asAsked(said === null ? shippedFor(service) : Definition.parse(said)),
});

/** Open, and for every practice or for this one; it says nothing about a patient. */
const visibleTo = (actor: Actor, practiceId = actor.organisationId): SQL | undefined =>
  and(
    isNull(services.closedAt),
    or(
      isNull(serviceVersions.id),
      sql`json_extract(${serviceVersions.definition}, '$.practices') = 'all'`,
      sql`EXISTS (SELECT 1 FROM json_each(${serviceVersions.definition}, '$.practices')
        WHERE value = ${practiceId})`,
    ),
  );
