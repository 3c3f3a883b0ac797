/** A manager or an administrator makes the link with which somebody chooses a new password. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { accessLinks } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { makeAccessLink } from "@/domain/access/access_links.ts";
import { authoriseAccountOf } from "@/domain/access/account_of.ts";
import type { Actor } from "@/domain/access/actor.ts";

/** The token is told once, to whoever asked; a link made before for the same person stops working. */
export function makeResetLink(
  store: Store,
  actor: Actor,
  userId: Id<"User">,
): Promise<{ token: string; expiresAt: Instant }> {
  return change(store, actor, async (tx) => {
    const { email } = await authoriseAccountOf(tx, actor, userId);
    await withdrawResetLinks(tx, userId);
    const { id, token, expiresAt } = await makeAccessLink(tx, { kind: "reset", userId, email });
    tx.audit("access.reset_requested", { user: userId }, { link: id });
    return { token, expiresAt };
  });
}

export async function withdrawResetLinks(tx: Tx, userId: Id<"User">): Promise<void> {
  await tx.update(accessLinks).set({ withdrawnAt: tx.now }).where(and(
    eq(accessLinks.userId, userId),
    eq(accessLinks.kind, "reset"),
    isNull(accessLinks.usedAt),
    isNull(accessLinks.withdrawnAt),
  ));
}
