/** The letter that a link leads to; whoever holds a link that leads to none goes to its first page. */
import { findPatientLetter } from "@/domain/links/patient_letter.ts";
import type { Speech } from "@/domain/words/speech.ts";
import type { PageContext } from "@/routes/context.ts";
import { speechFor } from "@/routes/links/reader.ts";
import { linkPaths } from "@/views/link_paths.ts";
import type { LetterShown } from "@/views/links/patient_letter_page.tsx";

export const tokenOf = (c: PageContext): string => c.req.param("token") ?? "";

export const speechOfLink = (c: PageContext): Promise<Speech> => speechFor(c, c.var.link);

export async function letterShown(c: PageContext): Promise<LetterShown | undefined> {
  const { store, actor, link } = c.var;
  if (link.purpose !== "letter") return undefined;
  const letter = await findPatientLetter(store.read, actor);
  return letter && { token: tokenOf(c), link, letter };
}

export const toFirstPage = (c: PageContext): Response =>
  c.redirect(linkPaths.link(tokenOf(c)), 303);
