import { eq } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";

/** How stale `last_seen_at` may grow before a request freshens it: one write a minute, not one a page. */
export const touchEverySeconds = 60;

/** Notes that the person is still there. */
export async function touchSession(store: Store, id: Id<"Session">): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.update(sessions).set({ lastSeenAt: instantOf(store.now()) })
      .where(eq(sessions.id, id));
  });
}
