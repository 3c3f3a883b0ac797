/** What is being done in the background, for those who look after the install. */
import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { jobs, type JobState, jobStates } from "@/db/schema/jobs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";

const {
  id,
  kind,
  state,
  priority,
  attempts,
  dedupeKey,
  runAfter,
  leaseUntil,
  lastError,
  createdAt,
  finishedAt,
} = jobs;
/** Not its arguments: they name a patient's records. */
const columns = {
  id,
  kind,
  state,
  priority,
  attempts,
  dedupeKey,
  runAfter,
  leaseUntil,
  lastError,
  createdAt,
  finishedAt,
};

export type Job = Awaited<ReturnType<typeof findJob>>;

/** How many a page shows of each state. */
export const mostShown = 50;

export async function findJob(read: Reader, actor: Actor, jobId: Id<"Job">) {
  const [job] = await read.select(columns).from(jobs)
    .where(and(eq(id, jobId), visibleTo(actor)));
  if (!job) throw new Refusal("not_found", "There is no such job. It may be done and forgotten");
  return job;
}

/** Dead jobs, the latest first; others in the order in which they are done. */
export function findJobs(read: Reader, actor: Actor, inState: JobState): Promise<Job[]> {
  const order = inState === "dead" ? [desc(finishedAt)] : [asc(priority), asc(runAfter), asc(id)];
  return read.select(columns).from(jobs)
    .where(and(eq(state, inState), visibleTo(actor)))
    .orderBy(...order).limit(mostShown);
}

export async function countJobs(read: Reader, actor: Actor): Promise<Record<JobState, number>> {
  const rows = await read.select({ state, number: count() }).from(jobs)
    .where(visibleTo(actor)).groupBy(state);
  const counts = Object.fromEntries(rows.map((row) => [row.state, row.number]));
  return Object.fromEntries(jobStates.map((each) => [each, counts[each] ?? 0])) as Record<
    JobState,
    number
  >;
}

/** The second net: jobs belong to the install, so one sees all of them or none. */
function visibleTo(actor: Actor): SQL {
  return holds(actor, "job.view") ? sql`1` : sql`0`;
}
