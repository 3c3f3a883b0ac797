/** Versions of a service: one that holds, or one that is being written. */
import { eq } from "drizzle-orm";
import { instantOf, newId } from "@/db/columns.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";
import { dayOf } from "@/domain/time.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type VersionRow = Omit<typeof serviceVersions.$inferSelect, "definition"> & {
  readonly definition: ServiceDefinition;
};

/** What the service ships with, switched on from today; `says` changes parts of it. */
export async function versionExists(
  store: Store,
  { service, manager }: Pick<Parties, "service" | "manager">,
  says: Partial<ServiceDefinition> = {},
  over: Partial<VersionRow> = {},
): Promise<VersionRow> {
  const now = instantOf(store.now());
  const version: VersionRow = {
    id: newId(),
    serviceId: service.id,
    number: await store.read.$count(
      serviceVersions,
      eq(serviceVersions.serviceId, service.id),
    ) + 1,
    definition: { ...shippedFor(service), ...says },
    savedBy: manager.userId,
    savedAt: now,
    validFrom: dayOf(now),
    switchedOnBy: manager.userId,
    switchedOnAt: now,
    discardedBy: null,
    discardedAt: null,
    ...over,
  };
  await rowExists(store, serviceVersions, version);
  return version;
}

export const beingWritten = { validFrom: null, switchedOnBy: null, switchedOnAt: null } as const;
