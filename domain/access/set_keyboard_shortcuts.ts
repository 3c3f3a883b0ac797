import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

/** Single keys clash with speech software, so each person can turn them off (WCAG 2.1.4). */
export function setKeyboardShortcuts(
  store: Store,
  actor: Actor,
  keyboardShortcuts: boolean,
): Promise<void> {
  return change(store, actor, async (tx) => {
    await tx.update(users).set({ keyboardShortcuts }).where(eq(users.id, actor.userId));
    tx.audit("access.account_amended", { user: actor.userId }, { keyboardShortcuts });
  });
}
