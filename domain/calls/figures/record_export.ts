import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { FiguresFilter } from "@/domain/calls/figures/filter.ts";

/** On the disk before the first row leaves, as every export is. */
export function recordExport(store: Store, actor: Actor, filter: FiguresFilter): Promise<void> {
  return change(store, actor, (tx) => {
    authorise(actor, "hub.manage", { organisationId: actor.organisationId });
    tx.audit("hub.figures_exported", { hub: actor.organisationId }, { ...filter });
    return Promise.resolve();
  });
}
