/** A manager has seen that cases are near or over their time: who and when stands beside each. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { SeenInput } from "@/domain/capacity/forms.ts";
import { managedAs } from "@/domain/capacity/scope.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";

/** With that a time is over, that it was near is seen too. What comes later is to be seen by itself. */
export function seeWarnings(
  store: Store,
  actor: Actor,
  { warnings }: SeenInput,
): Promise<number> {
  return change(store, actor, async (tx) => {
    const chosen = await tx.select({
      referralId: clockWarnings.referralId,
      dueAt: clockWarnings.dueAt,
      kind: clockWarnings.kind,
      seenAt: clockWarnings.seenAt,
    }).from(clockWarnings).where(inArray(clockWarnings.id, [...new Set(warnings)]));
    if (chosen.length === 0) throw new Refusal("not_found", "There is no such warning");
    let seen = 0;
    for (const { referralId, dueAt, kind, seenAt } of chosen) {
      const referral = await findReferral(tx, actor, referralId);
      authorise(actor, "queue.manage", { organisationId: managedAs(actor, referral) });
      if (seenAt !== null) continue;
      await tx.update(clockWarnings).set({ seenBy: actor.userId, seenAt: tx.now }).where(and(
        eq(clockWarnings.referralId, referralId),
        eq(clockWarnings.dueAt, dueAt),
        kind === "near" ? eq(clockWarnings.kind, kind) : undefined,
        isNull(clockWarnings.seenAt),
      ));
      tx.audit("referral.warning_seen", { referral: referralId, patient: referral.patientId }, {
        kind,
        dueAt,
      });
      seen++;
    }
    if (seen === 0) throw new Refusal("conflict", "Somebody marked this as seen before you");
    return seen;
  });
}
