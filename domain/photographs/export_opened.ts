/** Somebody takes the copy for other systems out of Bedside. */
import { recordLookOnce } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Photograph } from "@/domain/photographs/find.ts";

export function recordExportOpened(store: Store, actor: Actor, photograph: Photograph): void {
  const { id, patientId } = photograph;
  recordLookOnce(store, actor, "photograph.export_opened", { photograph: id, patient: patientId });
}
