import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ChargeFilter } from "@/domain/charges/filter.ts";

/** On the disk before the first row leaves, as every export is. */
export function recordExport(store: Store, actor: Actor, filter: ChargeFilter): Promise<void> {
  return change(store, actor, (tx) => {
    tx.audit("charge.exported", { charges: filter.month }, { ...filter });
    return Promise.resolve();
  });
}
