/** The queue shows a little of many patients: who looked at whose is written down, page by page. */
import { recordLook } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";

export function recordQueueLook(
  store: Store,
  actor: Actor,
  rows: readonly Pick<QueueRow, "id">[],
): void {
  recordLook(store, actor, "queue.viewed", { organisation: actor.organisationId }, {
    referrals: rows.map(({ id }) => id),
  });
}
