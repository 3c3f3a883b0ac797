import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

/** That somebody asked whether a record was destroyed: by which NHS number, nobody keeps. */
export function recordSearch(store: Store, actor: Actor, found: number): Promise<void> {
  return change(store, actor, async (tx) => {
    tx.audit("retention.searched", { organisation: actor.organisationId }, { found });
    await Promise.resolve();
  });
}
