/** A patient has their letter in front of them. That alone tells nobody that they were told: a person decides. */
import { recordLookOnce } from "@/db/looks.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor, HeldLink } from "@/domain/access/actor.ts";

export function recordLetterRead(
  store: Store,
  actor: Actor,
  link: Pick<HeldLink, "id" | "patientId">,
  answer: Id<"Answer">,
): void {
  const about = { patient_link: link.id, patient: link.patientId };
  recordLookOnce(store, actor, "link.letter_read", about, { answer });
}
