import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { queueDensities, type QueueDensity, users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export const everyDensity = queueDensities;

/** How close the rows of the queue stand, for this person wherever they work. */
export function setQueueDensity(
  store: Store,
  actor: Actor,
  queueDensity: QueueDensity,
): Promise<void> {
  return change(store, actor, async (tx) => {
    await tx.update(users).set({ queueDensity }).where(eq(users.id, actor.userId));
    tx.audit("access.account_amended", { user: actor.userId }, { queueDensity });
  });
}
