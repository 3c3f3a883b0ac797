/** Says how large things are in a photograph, by the ruler in it. The newest holds; the others stay. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { photographScales } from "@/db/schema/marks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ScaleForm } from "@/domain/photographs/mark_forms.ts";
import { findMarkable, requireSame, requireWithin } from "@/domain/photographs/markable.ts";

export function setScale(
  store: Store,
  actor: Actor,
  photographId: Id<"Photograph">,
  { id = newId<"Scale">(), fromX, fromY, toX, toY, millimetres }: ScaleForm,
): Promise<Id<"Scale">> {
  return change(store, actor, async (tx) => {
    const photograph = await findMarkable(tx, actor, photographId);
    requireWithin(photograph, [[fromX, fromY], [toX, toY]]);
    const about = { photograph: photographId, patient: photograph.patientId };
    const sent = await tx.select().from(photographScales).where(eq(photographScales.id, id)).get();
    if (sent) {
      requireSame(sent.photographId === photographId && sent.setBy === actor.userId);
      tx.audit("photograph.scale_set", about, { scale: id, again: true });
      return id;
    }
    const set = { setBy: actor.userId, setAt: tx.now };
    const ends = { fromX, fromY, toX, toY, millimetres };
    await tx.insert(photographScales).values({ id, photographId, ...ends, ...set });
    tx.audit("photograph.scale_set", about, { scale: id, millimetres });
    return id;
  });
}
