/** That somebody took the answers out of Bedside. */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { Months } from "@/domain/surveys/find_results.ts";

export function recordExport(store: Store, actor: Actor, { from, to }: Months): Promise<void> {
  return change(store, actor, (tx) => {
    authorise(actor, "survey.view", undefined);
    tx.audit("survey.exported", { organisation: actor.organisationId }, { from, to });
    return Promise.resolve();
  });
}
