/** What a service asks, takes and costs: by the version that a referral was written for, or of a day. */
import { and, desc, eq, isNotNull, lte } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { services, serviceVersions } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import { Definition, type ServiceDefinition } from "@/domain/services/definition.ts";
import { asAsked } from "@/domain/services/exclusions.ts";
import { type OfSpecialty, shippedFor } from "@/domain/services/shipped/shipped.ts";

export interface CurrentVersion {
  readonly id: Id<"ServiceVersion">;
  readonly number: number;
  readonly validFrom: Day;
  readonly definition: ServiceDefinition;
}

/**
 * Of the version that the referral is written for, else what its specialty ships with.
 *
 * Its questions end with the one about those whom the service does not take.
 */
export async function definitionOf(
  read: Reader,
  referral: OfSpecialty & { readonly serviceVersionId: Id<"ServiceVersion"> | null },
): Promise<ServiceDefinition> {
  if (referral.serviceVersionId === null) return asAsked(shippedFor(referral));
  const [version] = await read.select({ definition: serviceVersions.definition })
    .from(serviceVersions).where(eq(serviceVersions.id, referral.serviceVersionId));
  return asAsked(version ? Definition.parse(version.definition) : shippedFor(referral));
}

/** The newest that is switched on and whose day has come; undefined where none was ever written. */
export async function currentVersion(
  read: Reader,
  serviceId: Id<"Service">,
  day: Day,
): Promise<CurrentVersion | undefined> {
  const [version] = await read.select({
    id: serviceVersions.id,
    number: serviceVersions.number,
    validFrom: serviceVersions.validFrom,
    definition: serviceVersions.definition,
  }).from(serviceVersions)
    .where(and(
      eq(serviceVersions.serviceId, serviceId),
      isNotNull(serviceVersions.switchedOnAt),
      lte(serviceVersions.validFrom, day),
    ))
    .orderBy(desc(serviceVersions.validFrom), desc(serviceVersions.number)).limit(1);
  if (!version || version.validFrom === null) return undefined;
  const { definition, validFrom, ...rest } = version;
  return { ...rest, validFrom, definition: Definition.parse(definition) };
}

/** What the service charges on a day, by Europe/London. */
export async function tariffsOn(
  read: Reader,
  serviceId: Id<"Service">,
  day: Day,
): Promise<ServiceDefinition["tariffs"]> {
  const version = await currentVersion(read, serviceId, day);
  if (version) return version.definition.tariffs;
  const [service] = await read.select().from(services).where(eq(services.id, serviceId));
  return shippedFor(service!).tariffs;
}
