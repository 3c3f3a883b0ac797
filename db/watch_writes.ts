/** For whoever counts what is written and how long it takes. A watcher does not throw. */
import type { AuditAction } from "@/db/schema/audit.ts";
import { insidesOf, type Store } from "@/db/store.ts";

export interface WriteWatcher {
  /** A turn in the lane has ended: how long it waited for the turns before it, and how long it took. */
  took(waitedMilliseconds: number, milliseconds: number): void;
  /** An entry of a change that is on the disk. */
  did(action: AuditAction, detail: Readonly<Record<string, unknown>>): void;
}

/** Until the returned function is called. */
export function watchWrites(store: Store, watcher: WriteWatcher): () => void {
  const { watchers } = insidesOf(store);
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
