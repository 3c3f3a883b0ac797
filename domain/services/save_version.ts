/** One section of a version that is being written, kept at once. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { faultsOf } from "@/domain/services/faults.ts";
import { findVersion, type ServiceVersion } from "@/domain/services/find_versions.ts";
import { requireSeen } from "@/domain/services/fingerprint.ts";
import { longMoment } from "@/domain/time.ts";

export type Part = Partial<ServiceDefinition>;

/** @param part what it says now in this section, or how to make that of what it said */
export function saveVersion(
  store: Store,
  actor: Actor,
  id: Id<"ServiceVersion">,
  seen: string,
  part: Part | ((before: ServiceDefinition) => Part),
): Promise<void> {
  return change(store, actor, async (tx) => {
    const version = await findVersion(tx, actor, id);
    authorise(actor, "service.amend", version);
    requireUnfinished(version);
    requireSeen(version.fingerprint, seen);
    const before = version.definition;
    const after = typeof part === "function" ? part(before) : part;
    const definition = { ...before, ...after };
    const [fault] = faultsOf(definition);
    if (fault) throw new Refusal("invalid", fault);
    await tx.update(serviceVersions)
      .set({ definition, savedBy: actor.userId, savedAt: tx.now })
      .where(and(eq(serviceVersions.id, id), isNull(serviceVersions.switchedOnAt)));
    tx.audit("service.version_saved", { service: version.serviceId }, {
      version: id,
      number: version.number,
      before: Object.fromEntries(Object.keys(after).map((key) => [key, before[key as keyof Part]])),
      after,
    });
  });
}

export function requireUnfinished(version: ServiceVersion): void {
  if (!version.switchedOnAt) return;
  throw new Refusal(
    "conflict",
    `${version.switchedOnByName ?? "Somebody"} switched this version on, on ${
      longMoment(version.switchedOnAt)
    }. It cannot be changed any more: begin a new one`,
  );
}
