/** A job that failed for good is left undone, with the reason why. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findJob } from "@/domain/jobs/find.ts";
import type { GiveUpInput } from "@/domain/jobs/forms.ts";

export function giveUpJob(
  store: Store,
  actor: Actor,
  id: Id<"Job">,
  { reason }: GiveUpInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const job = await findJob(tx, actor, id);
    authorise(actor, "job.decide", undefined);

    const moved = await tx.update(jobs).set({ state: "given_up", finishedAt: tx.now })
      .where(and(eq(jobs.id, id), eq(jobs.state, "dead")))
      .returning({ id: jobs.id });
    if (moved.length === 0) {
      throw new Refusal(
        "conflict",
        "Only a failed job can be given up. Look at the list to see how it is now",
      );
    }
    tx.audit("job.given_up", { job: id }, { kind: job.kind, reason });
  });
}
