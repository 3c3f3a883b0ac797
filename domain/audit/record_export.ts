import { change } from "@/db/change.ts";
import type { Author } from "@/db/audit_chain.ts";
import type { Store } from "@/db/store.ts";
import { askedIn, type TrailFilter } from "@/domain/audit/trail_filter.ts";

/** On the disk before the first entry leaves: an export that nobody knows of cannot be. */
export function recordExport(store: Store, actor: Author, filter: TrailFilter): Promise<void> {
  return change(store, actor, (tx) => {
    const about = { audit: "trail", patient: filter.patient ?? null };
    tx.audit("audit.exported", about, askedIn(filter));
    return Promise.resolve();
  });
}
