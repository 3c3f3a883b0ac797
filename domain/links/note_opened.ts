/** The first time that somebody looked at a link's first page: its practice sees that it was opened. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import type { PatientLink } from "@/domain/links/find.ts";

export async function noteOpened(
  store: Store,
  { id, patientId, openedAt }: Pick<PatientLink, "id" | "patientId" | "openedAt">,
  from: { readonly requestId: string; readonly address: string | null },
): Promise<void> {
  if (openedAt) return;
  await change(store, nobody(from.requestId, from.address), async (tx) => {
    await tx.update(patientLinks).set({ openedAt: tx.now })
      .where(and(eq(patientLinks.id, id), isNull(patientLinks.openedAt)));
    tx.audit("link.opened", { patient_link: id, patient: patientId });
  });
}
