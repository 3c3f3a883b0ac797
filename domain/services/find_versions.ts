/** Versions of a service, for those who look after it. */
import { and, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Day, Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { services, serviceVersions } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { Definition, type ServiceDefinition } from "@/domain/services/definition.ts";
import { fingerprintOf } from "@/domain/services/fingerprint.ts";

export interface ServiceVersion {
  readonly id: Id<"ServiceVersion">;
  readonly serviceId: Id<"Service">;
  readonly serviceName: string;
  readonly organisationId: Id<"Organisation">;
  readonly number: number;
  readonly definition: ServiceDefinition;
  readonly savedAt: Instant;
  readonly savedByName: string;
  readonly validFrom: Day | null;
  readonly switchedOnAt: Instant | null;
  readonly switchedOnByName: string | null;
  /** Changes with every change of what it says; a page carries it, so that it overwrites nothing newer. */
  readonly fingerprint: string;
}

/** All of them, the newest first. */
export async function findVersions(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<ServiceVersion[]> {
  const rows = await withNames(read)
    .where(and(eq(serviceVersions.serviceId, serviceId), visibleTo(actor)))
    .orderBy(desc(serviceVersions.number)).limit(100);
  return rows.map(parsed);
}

export async function findVersion(
  read: Reader,
  actor: Actor,
  id: Id<"ServiceVersion">,
): Promise<ServiceVersion> {
  const row = await withNames(read).where(and(eq(serviceVersions.id, id), visibleTo(actor))).get();
  if (!row) throw new Refusal("not_found", "There is no such version of the service");
  return parsed(row);
}

/** The one that is being written; a service has one at most. */
export async function findUnfinished(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<ServiceVersion | undefined> {
  const row = await withNames(read)
    .where(and(
      eq(serviceVersions.serviceId, serviceId),
      isNull(serviceVersions.switchedOnAt),
      visibleTo(actor),
    )).get();
  return row && parsed(row);
}

/** The newest that is switched on, even if its day is still to come. */
export async function findNewestOn(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<ServiceVersion | undefined> {
  const row = await withNames(read)
    .where(and(
      eq(serviceVersions.serviceId, serviceId),
      isNotNull(serviceVersions.switchedOnAt),
      visibleTo(actor),
    ))
    .orderBy(desc(serviceVersions.validFrom), desc(serviceVersions.number)).limit(1).get();
  return row && parsed(row);
}

/** Of these, the one that holds on a day. */
export const versionThatHolds = <
  V extends Pick<ServiceVersion, "number" | "switchedOnAt" | "validFrom">,
>(versions: readonly V[], day: Day): V | undefined =>
  versions
    .filter(({ switchedOnAt, validFrom }) => switchedOnAt && validFrom && validFrom <= day)
    .sort((one, other) =>
      other.validFrom!.localeCompare(one.validFrom!) || other.number - one.number
    )[0];

const parsed = <Row extends { readonly definition: unknown }>(row: Row) => ({
  ...row,
  definition: Definition.parse(row.definition),
  fingerprint: fingerprintOf(row.definition),
});

const [savers, switchers] = [alias(users, "savers"), alias(users, "switchers")] as const;

const withNames = (read: Reader) =>
  read.select({
    id: serviceVersions.id,
    serviceId: serviceVersions.serviceId,
    serviceName: services.name,
    organisationId: services.organisationId,
    number: serviceVersions.number,
    definition: serviceVersions.definition,
    savedAt: serviceVersions.savedAt,
    savedByName: savers.name,
    validFrom: serviceVersions.validFrom,
    switchedOnAt: serviceVersions.switchedOnAt,
    switchedOnByName: switchers.name,
  }).from(serviceVersions).innerJoin(services, eq(services.id, serviceVersions.serviceId))
    .innerJoin(savers, eq(savers.id, serviceVersions.savedBy))
    .leftJoin(switchers, eq(switchers.id, serviceVersions.switchedOnBy)).$dynamic();

/**
 * Of an open service that this person looks after: an administrator any, others their own. One that
 * was discarded is there for nobody.
 */
const visibleTo = (actor: Actor): SQL | undefined =>
  and(
    isNull(services.closedAt),
    isNull(serviceVersions.discardedAt),
    actor.role === "administrator" ? undefined : eq(services.organisationId, actor.organisationId),
  );
