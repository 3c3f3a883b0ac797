/** Whoever reads a link's pages says in which language; its practice and the specialist see which. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Language, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findLink, type PatientLink } from "@/domain/links/find.ts";

export async function chooseLanguage(
  store: Store,
  { actor, link: { id: linkId } }: {
    readonly actor: Actor;
    readonly link: Pick<PatientLink, "id">;
  },
  language: Language,
): Promise<void> {
  await change(store, actor, async (tx) => {
    const { id, patientId, referralId, purpose } = await findLink(tx, actor, linkId);
    const may = purpose === "history" ? "link.answer" : "link.read_letter";
    authorise(actor, may, { id: referralId });
    await tx.update(patientLinks).set({ language }).where(eq(patientLinks.id, id));
    tx.audit("link.language_chosen", { patient_link: id, patient: patientId }, { language });
  });
}
