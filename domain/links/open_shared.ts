/** Somebody with a shared link presses once and reads: no date of birth, which they need not know. */
import { change } from "@/db/change.ts";
import type { Author } from "@/db/audit_chain.ts";
import type { Store } from "@/db/store.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { isStillShared } from "@/domain/links/shares.ts";
import { standingOf } from "@/domain/links/standing.ts";
import { openVisit } from "@/domain/links/visits.ts";

/** @returns the visit's token for the cookie; undefined where there is nothing to read any more */
export async function openShared(
  store: Store,
  author: Author,
  token: string,
): Promise<string | undefined> {
  const known = await findLinkByToken(store.read, token);
  if (known?.purpose !== "shared") return undefined;
  return await change(store, author, async (tx) => {
    const link = (await findLinkByToken(tx, token))!;
    const reads = standingOf(link, tx.now) === "open" && await isStillShared(tx, link.id);
    tx.audit("link.opened", { patient_link: link.id, patient: link.patientId }, { reads });
    if (!reads) return undefined;
    return await openVisit(tx, link.id);
  });
}
