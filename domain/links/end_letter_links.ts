/** A letter goes out again: what went elsewhere before may be in the wrong hands, and ends. */
import { and, eq, isNull } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type LinkWay, patientLinks } from "@/db/schema/links.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";

/** Those that went to another address or by another way; one that went the same way still works. */
export async function endLetterLinks(
  tx: Tx,
  author: Pick<Author, "userId">,
  referralId: Id<"Referral">,
  goes: { readonly way: LinkWay; readonly sentTo: string | null },
): Promise<void> {
  const open = await tx.select({
    id: patientLinks.id,
    way: patientLinks.way,
    sentTo: patientLinks.sentTo,
  }).from(patientLinks).where(and(
    eq(patientLinks.referralId, referralId),
    eq(patientLinks.purpose, "letter"),
    isNull(patientLinks.withdrawnAt),
  ));
  for (const { id, way, sentTo } of open) {
    if (way !== goes.way || sentTo !== goes.sentTo) await endLinks(tx, author, { linkId: id });
  }
}
