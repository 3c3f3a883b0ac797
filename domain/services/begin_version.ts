/** Somebody begins to change what a service asks and takes: a version that nobody sees yet. */

import { eq, max } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { findNewestOn, findUnfinished } from "@/domain/services/find_versions.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";

/** It begins as the newest that is switched on, or as what the specialty ships with. */
export function beginVersion(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<Id<"ServiceVersion">> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "service.amend", service);
    const unfinished = await findUnfinished(tx, actor, serviceId);
    if (unfinished) {
      throw new Refusal(
        "conflict",
        `${unfinished.savedByName} began version ${unfinished.number} already. Go on with that one`,
      );
    }
    const before = await findNewestOn(tx, actor, serviceId);
    const id = newId<"ServiceVersion">();
    const number = await nextNumber(tx, serviceId);
    await tx.insert(serviceVersions).values({
      id,
      serviceId,
      number,
      definition: before?.definition ?? shippedFor(service),
      savedBy: actor.userId,
      savedAt: tx.now,
    });
    tx.audit("service.version_begun", { service: serviceId }, { version: id, number });
    return id;
  });
}

async function nextNumber(tx: Tx, serviceId: Id<"Service">): Promise<number> {
  const [row] = await tx.select({ last: max(serviceVersions.number) }).from(serviceVersions)
    .where(eq(serviceVersions.serviceId, serviceId));
  return (row?.last ?? 0) + 1;
}
