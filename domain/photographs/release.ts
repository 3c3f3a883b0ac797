/** A photograph that was reported is shown again, as it was before, to those who might see it. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { jobPriority } from "@/domain/closer_looks/attach.ts";
import { closeReport } from "@/domain/photographs/close_report.ts";
import { findReported } from "@/domain/photographs/find_reported.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";

export function releasePhotograph(
  store: Store,
  actor: Actor,
  id: Id<"Photograph">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const reported = await findReported(tx, actor, id);
    authorise(actor, "photograph.review_reported", reported);
    const { quarantineId, stateBefore, priority } = reported;
    await closeReport(tx, actor, reported, because);
    await tx.update(photographs).set({ state: stateBefore })
      .where(and(eq(photographs.id, id), eq(photographs.state, "quarantined")));
    if (stateBefore === "received") {
      // Its pictures were not made yet, and the job that would have made them found it shut away.
      await tx.enqueue("photograph.process", { photographId: id }, {
        priority: priority ? priorityCatalogue[priority].jobPriority : jobPriority,
        dedupeKey: id,
      });
    }
    tx.audit("photograph.released", { photograph: id, patient: reported.patientId }, {
      quarantine: quarantineId,
      because,
    });
    if (reported.referralId) tx.announce("referral", { referralId: reported.referralId });
  });
}
