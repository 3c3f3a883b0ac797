/** Somebody takes the letter about an answer out of Bedside, on paper or as a file. */
import type { Id } from "@/db/columns.ts";
import { recordLookOnce } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export function recordLetterOpened(
  store: Store,
  actor: Actor,
  referral: Id<"Referral">,
  patient: Id<"Patient">,
): void {
  recordLookOnce(store, actor, "referral.letter_opened", { referral, patient });
}
