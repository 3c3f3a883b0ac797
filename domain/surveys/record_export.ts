/** That somebody took the answers out of Bedside. */
import { change } from "@/db/change.ts";
import type { Month } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";

export function recordExport(store: Store, actor: Actor, month: Month): Promise<void> {
  return change(store, actor, (tx) => {
    authorise(actor, "survey.view", undefined);
    tx.audit("survey.exported", { organisation: actor.organisationId }, { month });
    return Promise.resolve();
  });
}
