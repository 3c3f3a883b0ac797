/**
 * An address for a message that is about to leave. Its hash is kept before: whoever reads the
 * message at once finds the page, and a message that left as the process died leads there too.
 */
import type { Id } from "@/db/columns.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { linkTokens } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";

export async function addressAhead(store: Store, linkId: Id<"PatientLink">): Promise<string> {
  const token = newToken();
  await upkeep(store, (tx) =>
    tx.insert(linkTokens).values({
      id: newId(),
      linkId,
      tokenHash: hashToken(token),
      codeHash: null,
      createdAt: instantOf(store.now()),
    }));
  return token;
}
