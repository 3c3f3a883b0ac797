/** Takes a mark off a photograph. Its row stays, with who drew it and who removed it. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographMarks } from "@/db/schema/marks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { findMark } from "@/domain/photographs/find_marks.ts";
import { requireOpenable } from "@/domain/photographs/openable.ts";

export function removeMark(
  store: Store,
  actor: Actor,
  photographId: Id<"Photograph">,
  id: Id<"Mark">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const mark = await findMark(tx, actor, id);
    if (mark.photographId !== photographId) throw new Refusal("not_found", "There is no such mark");
    requireOpenable(actor, await findPhotograph(tx, actor, photographId));
    authorise(actor, "photograph.mark", undefined);
    if (!mark.ours) {
      throw new Refusal("forbidden", "Only the organisation that drew this mark can remove it");
    }
    const removed = await tx.update(photographMarks)
      .set({ removedAt: tx.now, removedBy: actor.userId })
      .where(and(eq(photographMarks.id, id), isNull(photographMarks.removedAt)))
      .returning({ id: photographMarks.id });
    if (removed.length === 0) throw new Refusal("conflict", "This mark has already been removed");
    tx.audit("photograph.mark_removed", { photograph: photographId, patient: mark.patientId }, {
      mark: id,
    });
  });
}
