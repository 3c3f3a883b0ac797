/** Somebody looks at a photograph at its full size, tile by tile. */
import { recordLookOnce } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Photograph } from "@/domain/photographs/find.ts";

export function recordCloseLook(store: Store, actor: Actor, photograph: Photograph): void {
  const { id, patientId } = photograph;
  const about = { photograph: id, patient: patientId };
  recordLookOnce(store, actor, "photograph.viewed", about, { closely: true });
}
