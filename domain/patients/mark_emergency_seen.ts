/** Somebody of the record's owner has looked at an emergency access and its reason. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { breakGlass } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findEmergency } from "@/domain/patients/find_emergencies.ts";

export function markEmergencySeen(
  store: Store,
  actor: Actor,
  id: Id<"BreakGlass">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { ownerId, patientId, seenBy } = await findEmergency(tx, actor, id);
    authorise(actor, "emergency.review", { organisationId: ownerId });
    const marked = await tx.update(breakGlass).set({ seenAt: tx.now, seenBy: actor.userId })
      .where(and(eq(breakGlass.id, id), isNull(breakGlass.seenAt)))
      .returning({ id: breakGlass.id });
    if (marked.length === 0) {
      throw new Refusal("conflict", `${seenBy ?? "A colleague"} has marked this as seen already`);
    }
    tx.audit("access.break_glass_seen", { emergency: id, patient: patientId });
  });
}
