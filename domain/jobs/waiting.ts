/** What becomes of work that waits when that which it is for changes. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type JobKind, jobs } from "@/db/schema/jobs.ts";

/** It is for nothing any more: it ends without having run. */
export async function endWaiting(tx: Tx, kinds: readonly JobKind[], key: string): Promise<void> {
  await tx.update(jobs).set({ state: "done", finishedAt: tx.now })
    .where(and(isWaiting, inArray(jobs.kind, [...kinds]), eq(jobs.dedupeKey, key)));
}

/** What failed is done with: other work does the same. */
export async function endFailed(tx: Tx, kind: JobKind, key: string): Promise<void> {
  await tx.update(jobs).set({ state: "done", finishedAt: tx.now })
    .where(and(hasFailed, eq(jobs.kind, kind), eq(jobs.dedupeKey, key)));
}

/** It moves to another place in the order of work; lower runs first. */
export async function moveWaiting(
  tx: Tx,
  kind: JobKind,
  keys: readonly string[],
  priority: number,
): Promise<void> {
  if (keys.length === 0) return;
  await tx.update(jobs).set({ priority })
    .where(and(isWaiting, eq(jobs.kind, kind), inArray(jobs.dedupeKey, [...keys])));
}

/** In the question itself: a partial index is not used for bound values. */
const isWaiting = sql`${jobs.state} = 'waiting'`;
const hasFailed = sql`${jobs.state} IN ('dead', 'given_up')`;
