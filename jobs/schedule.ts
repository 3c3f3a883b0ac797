/**
 * Work that comes round by the clock in Europe/London.
 *
 * It asks which occurrence was the last and sees to it that its job was made, so a machine that
 * slept or was off at the hour catches up once, and a clock put back makes nothing twice.
 */
import { Cron } from "croner";
import { and, eq } from "drizzle-orm";
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import { type JobKind, jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { zone } from "@/domain/time.ts";
import type { JobLog } from "@/jobs/job.ts";
import { safeWords } from "@/jobs/retries.ts";

interface Plan {
  readonly kind: JobKind;
  /** Minute, hour, day, month, weekday. */
  readonly pattern: string;
  readonly priority: number;
  /** It comes round within a day, so that its jobs are soon forgotten. */
  readonly often?: boolean;
}

export const plans: readonly Plan[] = [
  { kind: "backup.make", pattern: "30 2 * * *", priority: 900 },
  { kind: "backup.drill", pattern: "0 4 * * 0", priority: 910 },
  { kind: "clock.sweep", pattern: "*/5 * * * *", priority: 200, often: true },
  { kind: "housekeeping.tidy", pattern: "30 1 * * *", priority: 900 },
  { kind: "link.remind", pattern: "0 10 * * *", priority: 200 },
  { kind: "link.sweep", pattern: "*/15 * * * *", priority: 200, often: true },
  { kind: "notice.digest", pattern: "0 8 * * *", priority: 200 },
  { kind: "questionnaire.sweep", pattern: "0 9 * * *", priority: 200 },
  { kind: "referral.unread_sweep", pattern: "*/15 * * * *", priority: 200, often: true },
  { kind: "retention.sweep", pattern: "30 3 * * 6", priority: 920 },
  { kind: "survey.hear_stops", pattern: "*/10 * * * *", priority: 200, often: true },
  { kind: "survey.month_stays", pattern: "0 10 1 * *", priority: 200 },
  { kind: "sourcing.overflow", pattern: "*/10 * * * *", priority: 200, often: true },
  { kind: "survey.warn", pattern: "30 7 * * *", priority: 200 },
];

/** The mark of a job that a plan made: forgotten later than others, so that it is not made again. */
export const occurrenceKey = (moment: Instant): string => `at:${moment}`;

/** The last time a pattern came round before this moment. */
export function lastOccurrence(pattern: string, now: Date): Instant | undefined {
  const cron = new Cron(pattern, { timezone: zone, paused: true });
  const [last] = cron.previousRuns(1, now);
  return last && instantOf(last);
}

/** Makes the job of each plan's last occurrence, where there is none yet. */
export async function enqueueDue(store: Store): Promise<void> {
  for (const { kind, pattern, priority } of plans) {
    const occurrence = lastOccurrence(pattern, store.now());
    if (!occurrence) continue;
    const dedupeKey = occurrenceKey(occurrence);
    const same = and(eq(jobs.kind, kind), eq(jobs.dedupeKey, dedupeKey));
    const [known] = await store.read.select({ id: jobs.id }).from(jobs).where(same).limit(1);
    if (known) continue;
    await upkeep(store, async (tx) => {
      const [since] = await tx.select({ id: jobs.id }).from(jobs).where(same).limit(1);
      if (since) return;
      const now = instantOf(store.now());
      await tx.insert(jobs)
        .values({ id: newId(), kind, args: {}, priority, dedupeKey, runAfter: now, createdAt: now })
        .onConflictDoNothing();
    });
  }
}

/**
 * Keeps at it until the returned function is called. The first look comes with the timer: time zones
 * take 15 ms to load, and at the start somebody waits for a page.
 */
export function startSchedule(store: Store, log: JobLog, everyMilliseconds = 30_000): () => void {
  const look = () =>
    void enqueueDue(store).catch((error) =>
      log.error({ error: safeWords(error) }, "scheduled jobs were not made")
    );
  const timer = setInterval(look, everyMilliseconds);
  return () => clearInterval(timer);
}
