/** A browser whose holder is known: by the date of birth, or because a home's staff are signed in. */
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { linkVisits } from "@/db/schema/links.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";

/** The token of its cookie; the database keeps only the hash. */
export async function startVisit(tx: Tx, linkId: Id<"PatientLink">): Promise<string> {
  const token = newToken();
  await tx.insert(linkVisits).values({
    id: newId(),
    linkId,
    tokenHash: hashToken(token),
    startedAt: tx.now,
    lastSeenAt: tx.now,
  });
  return token;
}
