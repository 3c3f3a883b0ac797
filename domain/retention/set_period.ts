import { change } from "@/db/change.ts";
import { type RetentionKind, retentionPeriods } from "@/db/schema/retention.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findPeriods } from "@/domain/retention/periods.ts";

/** For this install, from now on. What is put up already is looked at again by the next sweep. */
export function setPeriod(
  store: Store,
  actor: Actor,
  kind: RetentionKind,
  { years, because }: { readonly years: number; readonly because: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "retention.set", undefined);
    const before = (await findPeriods(tx))[kind];
    const values = { years, because, setBy: actor.userId, setAt: tx.now };
    await tx.insert(retentionPeriods).values({ kind, ...values })
      .onConflictDoUpdate({ target: retentionPeriods.kind, set: values });
    tx.audit("retention.period_set", { period: kind }, { before, after: years, because });
  });
}
