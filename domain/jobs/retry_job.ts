/** A job that failed for good is tried again, since what stopped it was put right. */
import { and, eq, inArray, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findJob, type Job } from "@/domain/jobs/find.ts";

export function retryJob(store: Store, actor: Actor, id: Id<"Job">): Promise<void> {
  return change(store, actor, async (tx) => {
    const job = await findJob(tx, actor, id);
    authorise(actor, "job.decide", undefined);
    await refuseTwin(tx, job);

    const moved = await tx.update(jobs)
      .set({ state: "waiting", failures: 0, runAfter: tx.now, finishedAt: null })
      .where(and(eq(jobs.id, id), eq(jobs.state, "dead")))
      .returning({ id: jobs.id });
    if (moved.length === 0) {
      throw new Refusal(
        "conflict",
        "This job is not failed any more. Look at the list to see how it is now",
      );
    }
    tx.audit("job.retried", { job: id }, { kind: job.kind, attempts: job.attempts });
    tx.announce("jobs");
  });
}

/** Two jobs of one key never wait together (the index jobs_dedupe would refuse it without words). */
async function refuseTwin(tx: Tx, job: Job): Promise<void> {
  if (job.dedupeKey === null) return;
  const [twin] = await tx.select({ id: jobs.id }).from(jobs).where(and(
    eq(jobs.kind, job.kind),
    eq(jobs.dedupeKey, job.dedupeKey),
    inArray(jobs.state, ["waiting", "running"]),
    ne(jobs.id, job.id),
  )).limit(1);
  if (twin) {
    throw new Refusal("conflict", "The same work is already waiting or running. Give this one up");
  }
}
