/**
 * A photograph that was reported stays as it is: shown to nobody, deleted by nobody, and no longer
 * among those that wait for a decision.
 */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { closeReport } from "@/domain/photographs/close_report.ts";
import { findReported } from "@/domain/photographs/find_reported.ts";

export function keepShutAway(
  store: Store,
  actor: Actor,
  id: Id<"Photograph">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const reported = await findReported(tx, actor, id);
    authorise(actor, "photograph.review_reported", reported);
    await closeReport(tx, actor, reported, `Kept shut away: ${because}`);
    tx.audit("photograph.quarantined", { photograph: id, patient: reported.patientId }, {
      quarantine: reported.quarantineId,
      decision: "kept shut away",
      because,
    });
  });
}
