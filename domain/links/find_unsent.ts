/** Messages that still wait, though the work of sending them failed for good. For jobs. */
import { and, eq, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { linkMessages } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";

/** A process that ended each time it sent one could not say so itself. */
export async function findUnsent(read: Pick<Reader, "select">): Promise<Id<"LinkMessage">[]> {
  const found = await read.select({ id: linkMessages.id }).from(jobs)
    .innerJoin(linkMessages, eq(linkMessages.id, jobs.dedupeKey))
    .where(and(eq(jobs.kind, "link.send"), hasFailed, eq(linkMessages.state, "waiting")));
  return found.map(({ id }) => id);
}

/** In the question itself: a partial index is not used for bound values. */
const hasFailed = sql`${jobs.state} IN ('dead', 'given_up')`;
