/** From a day on, practices are asked by a version that was only written until now. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { faultsOf } from "@/domain/services/faults.ts";
import { findVersion } from "@/domain/services/find_versions.ts";
import { requireSeen } from "@/domain/services/fingerprint.ts";
import { requireUnfinished } from "@/domain/services/save_version.ts";
import { dayOf } from "@/domain/time.ts";

/** Drafts that are begun by then keep the version that they were begun with. */
export function switchOnVersion(
  store: Store,
  actor: Actor,
  id: Id<"ServiceVersion">,
  { validFrom, seen }: { readonly validFrom: Day; readonly seen: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const version = await findVersion(tx, actor, id);
    authorise(actor, "service.amend", version);
    requireUnfinished(version);
    requireSeen(version.fingerprint, seen);
    if (validFrom < dayOf(tx.now)) {
      throw new Refusal("invalid", "The day must be today or later");
    }
    const [fault] = faultsOf(version.definition);
    if (fault) throw new Refusal("invalid", fault);
    await tx.update(serviceVersions)
      .set({ validFrom, switchedOnBy: actor.userId, switchedOnAt: tx.now })
      .where(eq(serviceVersions.id, id));
    tx.audit("service.version_switched_on", { service: version.serviceId }, {
      version: id,
      number: version.number,
      validFrom,
    });
  });
}
