/** Entries of the trail, written as a change writes them. */
import type { About, Author } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import type { AuditAction } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";

export async function entryExists(
  store: Store,
  author: Author,
  action: AuditAction,
  about: About,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await change(store, author, (tx) => {
    tx.audit(action, about, detail);
    return Promise.resolve();
  });
}
