/**
 * Somebody reports a photograph: from now on nobody is shown it. Nothing is deleted and nothing is
 * forwarded, since both can do harm and destroy evidence (CQC GP mythbuster 100).
 */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { photographQuarantines, photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { tellCallOf } from "@/domain/closer_looks/answer.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { type ReportInput, reportInWords } from "@/domain/photographs/report_forms.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { touchDraft } from "@/domain/referrals/move.ts";
import { announceCase } from "@/domain/services/queues.ts";

export function quarantinePhotograph(
  store: Store,
  actor: Actor,
  id: Id<"Photograph">,
  report: ReportInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const photograph = await findPhotograph(tx, actor, id);
    const { referralId, closerLookId, patientId } = photograph;
    const referral = referralId && await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.report", undefined);
    const { state } = photograph;
    if (state === "quarantined") {
      throw new Refusal("conflict", "Somebody has reported this photograph already");
    }
    if (state === "removed") throw new Refusal("conflict", "This photograph has been removed");
    const shut = await tx.update(photographs).set({ state: "quarantined" })
      .where(and(eq(photographs.id, id), eq(photographs.state, state)))
      .returning({ id: photographs.id });
    if (shut.length === 0) {
      throw new Refusal("conflict", "This photograph was changed just now. Open it again");
    }
    const quarantineId = newId<"Quarantine">();
    const reason = reportInWords(report);
    await tx.insert(photographQuarantines).values({
      id: quarantineId,
      photographId: id,
      stateBefore: state,
      reason,
      reportedBy: actor.userId,
      reportedAt: tx.now,
    });
    if (referral) await touchDraft(tx, referral);
    tx.audit("photograph.quarantined", { photograph: id, patient: patientId }, {
      quarantine: quarantineId,
      reason,
      stateBefore: state,
    });
    if (referral && referral.sentAt) announceCase(tx, referral);
    if (closerLookId) await tellCallOf(tx, actor, closerLookId);
  });
}
