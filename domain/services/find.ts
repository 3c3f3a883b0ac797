/** Services: those a practice can refer to, and those of the organisation one works for. */
import { and, asc, eq, getTableColumns, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Service = typeof services.$inferSelect;
export type OfferedService = Service & { readonly organisationName: string };

/** Every service that is open, by name: this is what a practice chooses from. */
export async function offeredServices(read: Reader, actor: Actor): Promise<OfferedService[]> {
  return await offered(read).where(visibleTo(actor)).orderBy(asc(services.name), asc(services.id));
}

export async function findOfferedService(
  read: Reader,
  actor: Actor,
  id: Id<"Service">,
): Promise<OfferedService> {
  const service = await offered(read).where(and(eq(services.id, id), visibleTo(actor))).get();
  if (!service) throw new Refusal("not_found", "There is no such service, or it has closed");
  return service;
}

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

const offered = (read: Reader) =>
  read.select({
    ...getTableColumns(services),
    organisationName: organisations.name,
  }).from(services).innerJoin(organisations, eq(organisations.id, services.organisationId))
    .$dynamic();

/** An open service is offered to everyone who is signed in; it says nothing about a patient. */
const visibleTo = (_actor: Actor): SQL | undefined => isNull(services.closedAt);
