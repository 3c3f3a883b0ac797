import { z } from "zod";
import { type Id, newId } from "@/db/columns.ts";
import { change } from "@/db/change.ts";
import { queueViews } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { printFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import { keptViews } from "@/domain/triage/find_kept_views.ts";

export const KeptViewForm = z.object({
  name: z.string().trim().min(1, "Enter a name for the view")
    .max(40, "The name must be 40 characters or fewer"),
});

/** They stand in a row above the queue, and each is counted on every look at it. */
const most = 8;

export function keepView(
  store: Store,
  actor: Actor,
  { name, filter }: { readonly name: string; readonly filter: QueueFilter },
): Promise<Id<"QueueView">> {
  return change(store, actor, async (tx) => {
    authorise(actor, "queue.view", undefined);
    const printed = printFilter(filter);
    const kept = await keptViews(tx, actor);
    const same = kept.find((each) => each.filter === printed);
    if (printed === "") {
      throw new Refusal("invalid", "Choose a filter first. This view is every open case");
    }
    if (same) throw new Refusal("conflict", `You already keep this view, as “${same.name}”`);
    if (kept.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal(
        "conflict",
        `You already have a view called “${name}”. Choose another name`,
      );
    }
    if (kept.length >= most) {
      throw new Refusal("invalid", `You can keep ${most} views. Remove one of them first`);
    }
    const id = newId<"QueueView">();
    await tx.insert(queueViews).values({
      id,
      userId: actor.userId,
      name,
      filter: printed,
      createdAt: tx.now,
    });
    // Not the name: people write in it what they like.
    tx.audit("queue.view_kept", { user: actor.userId }, { filter: printed });
    return id;
  });
}
