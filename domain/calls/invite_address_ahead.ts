/** An address for an invitation that is about to leave; its hash is kept before, and it replaces the last. */
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callInvites } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";

export async function inviteAddressAhead(store: Store, id: Id<"CallInvite">): Promise<string> {
  const token = newToken();
  await upkeep(store, async (tx) => {
    await tx.update(callInvites).set({ tokenHash: hashToken(token) })
      .where(eq(callInvites.id, id));
  });
  return token;
}
