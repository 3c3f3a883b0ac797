/** Whoever reads a link's pages says in which language; its practice and the specialist see which. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Language, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findLink } from "@/domain/links/find.ts";
import type { Holder } from "@/domain/links/holder.ts";

export async function chooseLanguage(
  store: Store,
  { actor, link }: Pick<Holder, "actor" | "link">,
  language: Language,
): Promise<void> {
  await change(store, actor, async (tx) => {
    const { id, patientId, referralId } = await findLink(tx, actor, link.id);
    authorise(actor, "link.answer", { id: referralId });
    await tx.update(patientLinks).set({ language }).where(eq(patientLinks.id, id));
    tx.audit("link.language_chosen", { patient_link: id, patient: patientId }, { language });
  });
}
