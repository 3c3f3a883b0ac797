/** The limits by which a service's photographs are judged, where they are its own. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findOwnService, type Service } from "@/domain/services/find.ts";
import { fingerprintOf, requireSeen } from "@/domain/services/fingerprint.ts";

/** Photographs that are there already keep the verdict that they were given. */
export function setThresholds(
  store: Store,
  actor: Actor,
  id: Id<"Service">,
  { seen, verdictThresholds }: {
    readonly seen: string;
    /** Those that differ from what Bedside ships with. */
    readonly verdictThresholds: Readonly<Record<string, number>>;
  },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, id);
    authorise(actor, "service.amend", service);
    requireSeen(thresholdsFingerprint(service), seen);
    // What is as usual is not kept, so that it follows when the usual becomes better.
    const isShipped = Object.keys(verdictThresholds).length === 0;
    const after = { verdictThresholds: isShipped ? null : verdictThresholds };
    await tx.update(services).set(after).where(eq(services.id, id));
    tx.audit("service.amended", { service: id }, {
      name: service.name,
      before: { verdictThresholds: service.verdictThresholds },
      after,
    });
  });
}

/** Changes with every amendment; a page carries it so that it cannot overwrite a newer one. */
export const thresholdsFingerprint = ({ verdictThresholds }: Service): string =>
  fingerprintOf(verdictThresholds);
