import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { change } from "@/db/change.ts";
import { queueViews } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findKeptView } from "@/domain/triage/find_kept_views.ts";

/** A view says nothing of its own: it goes, and what it said stays in the audit. */
export function dropView(store: Store, actor: Actor, id: Id<"QueueView">): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "queue.view", undefined);
    const { filter } = await findKeptView(tx, actor, id);
    await tx.delete(queueViews).where(eq(queueViews.id, id));
    tx.audit("queue.view_dropped", { user: actor.userId }, { filter });
  });
}
