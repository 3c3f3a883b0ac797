/** Draws a mark over a photograph, for all who may see it. */
import { and, count, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { photographMarks } from "@/db/schema/marks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { MarkForm } from "@/domain/photographs/mark_forms.ts";
import { findMarkable, requireSame, requireWithin } from "@/domain/photographs/markable.ts";

/** More would hide what is under them, and make the page heavy. */
export const mostMarks = 100;

export function addMark(
  store: Store,
  actor: Actor,
  photographId: Id<"Photograph">,
  { id = newId<"Mark">(), shape, points, words }: MarkForm,
): Promise<Id<"Mark">> {
  return change(store, actor, async (tx) => {
    const photograph = await findMarkable(tx, actor, photographId);
    requireWithin(photograph, points);
    const about = { photograph: photographId, patient: photograph.patientId };
    const sent = await tx.select().from(photographMarks).where(eq(photographMarks.id, id)).get();
    if (sent) {
      requireSame(sent.photographId === photographId && sent.drawnBy === actor.userId);
      tx.audit("photograph.marked", about, { mark: id, again: true });
      return id;
    }
    const [held] = await tx.select({ marks: count() }).from(photographMarks).where(
      and(eq(photographMarks.photographId, photographId), isNull(photographMarks.removedAt)),
    );
    if (held!.marks >= mostMarks) {
      throw new Refusal("conflict", `A photograph can hold ${mostMarks} marks. Remove some first`);
    }
    const drawn = { drawnBy: actor.userId, drawnAt: tx.now };
    await tx.insert(photographMarks).values({ id, photographId, shape, points, words, ...drawn });
    tx.audit("photograph.marked", about, { mark: id, shape });
    return id;
  });
}
