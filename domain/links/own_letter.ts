/** That whoever acts holds a letter's link: of a history's and a shared one less is theirs to do. */
import type { Actor, HeldLink } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export function requireOwnLetter({ link }: Actor): HeldLink {
  if (link?.purpose === "letter") return link;
  throw new Refusal("forbidden", "Only the patient’s own link to their letter leads here");
}
