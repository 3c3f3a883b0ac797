import { eq } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { devices } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { browserWords } from "@/domain/access/browser_words.ts";

/** Notes that it was there, and with which browser: after an update it is another. */
export async function touchTablet(
  store: Store,
  id: Id<"Device">,
  userAgent: string | undefined,
): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.update(devices).set({
      lastSeenAt: instantOf(store.now()),
      browser: browserWords(userAgent ?? null),
    }).where(eq(devices.id, id));
  });
}
