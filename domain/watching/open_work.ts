/** What is open at this moment, in numbers: jobs, calls, uploads. Nobody asks but the process itself. */
import { count, inArray, isNull, min, sql } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { type JobKind, jobs } from "@/db/schema/jobs.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";

export const openJobStates = ["waiting", "running", "dead"] as const;
export type OpenJobState = typeof openJobStates[number];
export const openCallStates = ["waiting", "ringing", "live"] as const;
export type OpenCallState = typeof openCallStates[number];

export interface OpenJobs {
  readonly kind: JobKind;
  readonly state: OpenJobState;
  readonly number: number;
  /** From when on the oldest of them was to be done. */
  readonly since: Instant;
}

export interface OpenWork {
  readonly jobs: readonly OpenJobs[];
  readonly calls: Readonly<Record<OpenCallState, number>>;
  readonly uploads: number;
}

/** As many as are counted on the event loop; a picture need not tell more from more. */
export const mostCounted = 1000;

/** How many jobs wait and calls are open: a short question, for each minute of a process that rests. */
export async function countOpen(
  read: Reader,
): Promise<{ readonly jobsWaiting: number; readonly calls: number }> {
  const [row] = await read.all<{ jobsWaiting: number; calls: number }>(sql`SELECT
    (SELECT count(*) FROM (
      SELECT 1 FROM ${jobs} WHERE ${jobs.state} = 'waiting' LIMIT ${sql.raw(String(mostCounted))}
    )) AS "jobsWaiting",
    (SELECT count(*) FROM ${calls} WHERE ${calls.endedAt} IS NULL) AS "calls"`);
  return row!;
}

/** Ask with the long reader: the event loop waits for none of it, however much waits. */
export async function openWork(read: Reader): Promise<OpenWork> {
  const [ofJobs, ofCalls, uploads] = await Promise.all([
    read.select({
      kind: jobs.kind,
      state: jobs.state,
      number: count(),
      since: min(jobs.runAfter),
    }).from(jobs).where(inArray(jobs.state, [...openJobStates])).groupBy(jobs.state, jobs.kind),
    read.select({ state: calls.state, number: count() }).from(calls)
      .where(isNull(calls.endedAt)).groupBy(calls.state),
    read.$count(photographUploads),
  ]);
  const inState = (state: OpenCallState) =>
    ofCalls.find((each) => each.state === state)?.number ?? 0;
  return {
    jobs: ofJobs as readonly OpenJobs[],
    calls: { waiting: inState("waiting"), ringing: inState("ringing"), live: inState("live") },
    uploads,
  };
}
