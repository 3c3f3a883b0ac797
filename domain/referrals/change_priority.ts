import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { moveWaiting } from "@/domain/jobs/waiting.ts";
import { suspicionOf } from "@/domain/questions/suspicion.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { priorityCatalogue, requireTaken } from "@/domain/referrals/priorities.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

/** How soon an answer is needed can be changed until the referral is sent. */
export function changePriority(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  priority: Priority,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    requireTaken(priority, await definitionOf(tx, referral), referral.serviceName);
    await touchDraft(tx, referral, { priority, rank: priorityCatalogue[priority].rank });
    await hurryPhotographs(tx, id, priorityCatalogue[priority].jobPriority);
    const { suspected, ...why } = suspicionOf(
      referral.history,
      (await definitionOf(tx, referral)).questions,
    );
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: ["priority"],
      priority,
      before: referral.priority,
      ...(suspected && { suspicion: why }),
    });
  });
}

/** Its photographs that still wait to be opened go with it. */
async function hurryPhotographs(tx: Tx, id: Id<"Referral">, jobPriority: number): Promise<void> {
  const waiting = await tx.select({ id: photographs.id }).from(photographs)
    .where(and(eq(photographs.referralId, id), eq(photographs.state, "received")));
  await moveWaiting(tx, "photograph.process", waiting.map((each) => each.id), jobPriority);
}
