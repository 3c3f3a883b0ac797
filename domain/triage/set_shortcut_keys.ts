import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ownKeys, type ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";

export function setShortcutKeys(store: Store, actor: Actor, keys: ShortcutKeys): Promise<void> {
  return change(store, actor, async (tx) => {
    const shortcutKeys = ownKeys(keys);
    await tx.update(users).set({ shortcutKeys }).where(eq(users.id, actor.userId));
    tx.audit("access.account_amended", { user: actor.userId }, { shortcutKeys });
  });
}
