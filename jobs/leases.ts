/**
 * Who holds which job, and until when.
 *
 * A job's count of attempts is its lease's token: every taking raises it, so whoever still works
 * on an earlier attempt can neither finish the job nor extend its lease.
 */
import { and, asc, eq, gt, inArray, lt, lte, or, sql } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { type JobArgs, type JobKind, jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import { upkeep, type UpkeepTx } from "@/db/upkeep.ts";
import { afterFailure } from "@/jobs/retries.ts";

export const leaseMilliseconds = 30_000;

export interface Lease {
  readonly id: Id<"Job">;
  readonly kind: JobKind;
  readonly args: JobArgs[JobKind];
  readonly attempts: number;
  /** Of earlier attempts of this round; nobody else counts while the lease is held. */
  readonly failures: number;
}

/** Thrown where another attempt has taken over: the change it is thrown in is undone. */
export const leaseLost = "Cannot finish a job whose lease is lost";

/** Takes the next waiting job of these kinds: lower priority first, then the one due earliest. */
export function takeNext(store: Store, kinds: readonly JobKind[]): Promise<Lease | undefined> {
  return upkeep(store, async (tx) => {
    const now = instantOf(store.now());
    const next = tx.select({ id: jobs.id }).from(jobs)
      .where(and(waiting, inArray(jobs.kind, [...kinds]), due(now)))
      .orderBy(asc(jobs.priority), asc(jobs.runAfter), asc(jobs.id)).limit(1);
    const [taken] = await tx.update(jobs).set({
      state: "running",
      attempts: sql`${jobs.attempts} + 1`,
      leaseUntil: later(store, leaseMilliseconds),
    }).where(eq(jobs.id, next)).returning({
      id: jobs.id,
      kind: jobs.kind,
      args: jobs.args,
      attempts: jobs.attempts,
      failures: jobs.failures,
    });
    return taken;
  });
}

/** In the question itself: a partial index is not used for bound values. */
const waiting = sql`${jobs.state} = 'waiting'`;
const running = sql`${jobs.state} = 'running'`;

/** A job made "in the future" was made before the clock was put back: it does not wait again. */
const due = (now: Instant) => or(lte(jobs.runAfter, now), gt(jobs.createdAt, now));

/** The compare-and-set that makes finishing happen once. False where the lease is lost. */
export async function markDone(
  tx: Pick<UpkeepTx, "update">,
  lease: Lease,
  now: Instant,
): Promise<boolean> {
  const done = await tx.update(jobs)
    .set({ state: "done", leaseUntil: null, lastError: null, finishedAt: now })
    .where(held(lease)).returning({ id: jobs.id });
  return done.length === 1;
}

/** For a job that had nothing to do, and so no change of its own. */
export const markDoneAlone = (store: Store, lease: Lease): Promise<boolean> =>
  upkeep(store, (tx) => markDone(tx, lease, instantOf(store.now())));

/** Says that the work goes on. False where the lease is lost. */
export function extendLease(store: Store, lease: Lease): Promise<boolean> {
  return upkeep(store, async (tx) => {
    const kept = await tx.update(jobs).set({ leaseUntil: later(store, leaseMilliseconds) })
      .where(held(lease)).returning({ id: jobs.id });
    return kept.length === 1;
  });
}

/** Back to waiting at once, as good as new: the process is stopping, the job did not fail. */
export async function handBack(store: Store, lease: Lease): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.update(jobs)
      .set({ state: "waiting", leaseUntil: null, runAfter: instantOf(store.now()) })
      .where(held(lease));
  });
}

/** Back to waiting after a pause, or dead once it has failed often enough. */
export function markFailed(store: Store, lease: Lease, why: string): Promise<"waiting" | "dead"> {
  return upkeep(store, async (tx) => {
    const failures = lease.failures + 1;
    const next = afterFailure(store.now(), lease.kind, failures);
    await tx.update(jobs).set({ ...next, failures, lastError: why, leaseUntil: null })
      .where(held(lease));
    return next.state;
  });
}

/**
 * Gives back what nobody works on any more: leases that ran out, leases further away than any
 * lease is given (the clock was put back), or every lease, where this is the only process. Each is
 * a failure: it may be what ended the process.
 */
export function returnAbandoned(store: Store, all = false): Promise<number> {
  return upkeep(store, async (tx) => {
    const abandoned = all ? undefined : or(
      lt(jobs.leaseUntil, instantOf(store.now())),
      gt(jobs.leaseUntil, later(store, 2 * leaseMilliseconds)),
    );
    const found = await tx.select({ id: jobs.id, kind: jobs.kind, failures: jobs.failures })
      .from(jobs)
      .where(and(running, abandoned));
    for (const { id, kind, failures: before } of found) {
      const failures = before + 1;
      const next = afterFailure(store.now(), kind, failures);
      const again = next.state === "waiting" ? { runAfter: instantOf(store.now()) } : {};
      await tx.update(jobs).set({
        ...next,
        ...again,
        failures,
        leaseUntil: null,
        lastError: "The process ended while it worked on this",
      }).where(eq(jobs.id, id));
    }
    return found.length;
  });
}

const held = (lease: Lease) =>
  and(eq(jobs.id, lease.id), eq(jobs.state, "running"), eq(jobs.attempts, lease.attempts));

const later = (store: Store, milliseconds: number): Instant =>
  instantOf(new Date(store.now().getTime() + milliseconds));
