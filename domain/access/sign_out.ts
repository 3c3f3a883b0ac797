import { and, eq, isNull } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";

/** Pressed twice, it is still signed out. */
export function signOut(store: Store, author: Author, id: Id<"Session">): Promise<void> {
  return change(store, author, async (tx) => {
    await tx.update(sessions).set({ endedAt: tx.now, endedWhy: "signed_out" })
      .where(and(eq(sessions.id, id), isNull(sessions.endedAt)));
    tx.announce("access", author.userId === null ? {} : { userId: author.userId });
    tx.audit("access.signed_out", { user: author.userId });
  });
}
