/** Links to a patient are withdrawn, by themselves or because their referral goes on without them. */
import { and, eq, isNull } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { linkVisits, patientLinks } from "@/db/schema/links.ts";

type Which =
  | { readonly linkId: Id<"PatientLink"> }
  /** Those that ask for its history: a letter can still be read. */
  | { readonly historyOf: Id<"Referral"> };

/** How many there were to end. Written here, since domain/links stands above this area. */
export async function endLinks(
  tx: Tx,
  { userId }: Pick<Author, "userId">,
  which: Which,
): Promise<number> {
  const chosen = "linkId" in which
    ? eq(patientLinks.id, which.linkId)
    : and(eq(patientLinks.referralId, which.historyOf), eq(patientLinks.purpose, "history"));
  const ended = await tx.update(patientLinks)
    .set({ withdrawnAt: tx.now, withdrawnBy: userId })
    .where(and(
      chosen,
      isNull(patientLinks.withdrawnAt),
      isNull(patientLinks.finishedAt),
      isNull(patientLinks.declinedAt),
    )).returning({ id: patientLinks.id, patientId: patientLinks.patientId });
  for (const { id, patientId } of ended) {
    await tx.update(linkVisits).set({ endedAt: tx.now })
      .where(and(eq(linkVisits.linkId, id), isNull(linkVisits.endedAt)));
    tx.audit("link.withdrawn", { patient_link: id, patient: patientId });
  }
  return ended.length;
}
