import { and, eq, inArray, isNull, lt, notLike, or } from "drizzle-orm";
import { type Instant, instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { occurrenceKey, plans } from "@/jobs/schedule.ts";

const keptForDays = 7;
/** Longer than any other plan's interval: a scheduled job that is forgotten would be made again. */
const scheduledKeptForDays = 400;

const oftenMade = plans.filter(({ often }) => often).map(({ kind }) => kind);

/** Done jobs say nothing that the audit trail does not. Forgets some, and says how many. */
export function forgetDoneJobs(store: Store, atMost: number): Promise<number> {
  return upkeep(store, async (tx) => {
    const scheduled = `${occurrenceKey("" as Instant)}%`;
    const old = tx.select({ id: jobs.id }).from(jobs).where(and(
      eq(jobs.state, "done"),
      lt(jobs.finishedAt, daysAgo(store, keptForDays)),
      or(
        isNull(jobs.dedupeKey),
        notLike(jobs.dedupeKey, scheduled),
        inArray(jobs.kind, oftenMade),
        lt(jobs.finishedAt, daysAgo(store, scheduledKeptForDays)),
      ),
    )).limit(atMost);
    const gone = await tx.delete(jobs).where(inArray(jobs.id, old)).returning({ id: jobs.id });
    return gone.length;
  });
}

const daysAgo = (store: Store, days: number): Instant =>
  instantOf(new Date(store.now().getTime() - days * 24 * 60 * 60 * 1000));
