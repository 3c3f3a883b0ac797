/** Somebody takes an original, with all that is written in it, out of Bedside. */
import { recordLookOnce } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Photograph } from "@/domain/photographs/find.ts";

export function recordOriginalOpened(store: Store, actor: Actor, photograph: Photograph): void {
  const { id, patientId, sha256 } = photograph;
  recordLookOnce(
    store,
    actor,
    "photograph.original_opened",
    { photograph: id, patient: patientId },
    {
      sha256,
    },
  );
}
