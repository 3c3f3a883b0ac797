/** A version that was begun in vain is put aside before it was ever switched on. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findVersion } from "@/domain/services/find_versions.ts";
import { requireSeen } from "@/domain/services/fingerprint.ts";
import { requireUnfinished } from "@/domain/services/save_version.ts";

/** Its row and its number stay; the next one that is begun is numbered after it. */
export function discardVersion(
  store: Store,
  actor: Actor,
  id: Id<"ServiceVersion">,
  { seen }: { readonly seen: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const version = await findVersion(tx, actor, id);
    authorise(actor, "service.amend", version);
    requireUnfinished(version);
    requireSeen(version.fingerprint, seen);
    await tx.update(serviceVersions).set({ discardedBy: actor.userId, discardedAt: tx.now })
      .where(and(eq(serviceVersions.id, id), isNull(serviceVersions.discardedAt)));
    tx.audit("service.version_discarded", { service: version.serviceId }, {
      version: id,
      number: version.number,
    });
  });
}
