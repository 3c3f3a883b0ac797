/** After how long an answer that nobody has read goes to the practice's manager, then to the service's. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findOwnService, type Service } from "@/domain/services/find.ts";
import { fingerprintOf, requireSeen } from "@/domain/services/fingerprint.ts";
import type { UnreadInput } from "@/domain/services/forms.ts";

export function setUnreadHours(
  store: Store,
  actor: Actor,
  id: Id<"Service">,
  { seen, ...after }: UnreadInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, id);
    authorise(actor, "service.amend", service);
    requireSeen(unreadFingerprint(service), seen);
    await tx.update(services).set(after).where(eq(services.id, id));
    tx.audit("service.unread_hours_set", { service: id }, { before: partOf(service), after });
  });
}

export const unreadFingerprint = (service: Service): string => fingerprintOf(partOf(service));

const partOf = ({ unreadToManagerHours, unreadToServiceHours }: Service) => ({
  unreadToManagerHours,
  unreadToServiceHours,
});
