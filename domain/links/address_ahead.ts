/**
 * An address for a message that is about to leave. Its hash is kept before: whoever reads the
 * message at once finds the page, and a message that left as the process died leads there too.
 */
import { instantOf, newId } from "@/db/columns.ts";
import { linkTokens } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { findMessage, type FoundMessage, whyDropped } from "@/domain/links/find_message.ts";

/** Undefined where the message is not to go out any more: the practice may have put its address right. */
export function addressAhead(
  store: Store,
  { message: { id } }: FoundMessage,
): Promise<string | undefined> {
  const token = newToken();
  return upkeep(store, async (tx) => {
    const found = await findMessage(tx, id);
    const now = instantOf(store.now());
    if (!found || await whyDropped(tx, found, now)) return undefined;
    await tx.insert(linkTokens).values({
      id: newId(),
      linkId: found.link.id,
      tokenHash: hashToken(token),
      codeHash: null,
      createdAt: now,
    });
    return token;
  });
}
