/** What the page of a clock shows: what was, what is to come, and the statuses for referral to treatment. */
import { asc, eq } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { rttStatuses } from "@/db/schema/clocks.ts";
import type { Reader } from "@/db/store.ts";
import { clockBook, clockOf, dueBy } from "@/domain/clocks/due.ts";
import { pausesOf, spansOf, type Timed } from "@/domain/clocks/pauses.ts";
import { clockStory, storyToCome, type ToCome, type WaitsFor } from "@/domain/clocks/story.ts";

export type FoundStory = Awaited<ReturnType<typeof findStory>>;

/** How it goes on with a clock that has not ended. */
export type Onwards =
  | ToCome & { readonly kind: "runs"; readonly dueAt: Instant }
  | { readonly kind: "over"; readonly dueAt: Instant }
  /** And by when it would have to be answered if it ran again now. */
  | {
    readonly kind: "still";
    readonly for: readonly WaitsFor[];
    readonly since: Instant;
    readonly dueIfNow: Instant;
  };

type Told = Timed & { readonly sentAt: Instant; readonly dueAt: Instant | null };

/** @param referral one that the reader was found to see @param endedAt null while it is open */
export async function findStory(
  read: Reader,
  referral: Told,
  { now, endedAt }: { readonly now: Instant; readonly endedAt: Instant | null },
) {
  const until = endedAt ?? now;
  const [book, pauses, statuses] = await Promise.all([
    clockBook(read, referral.serviceId),
    pausesOf(read, referral.id),
    read.select().from(rttStatuses).where(eq(rttStatuses.referralId, referral.id))
      .orderBy(asc(rttStatuses.setAt), asc(rttStatuses.id)),
  ]);
  const clock = clockOf(book, referral);
  const spans = spansOf(pauses, until);
  const still = pauses.map(({ waitsFor }, index) => ({ waitsFor, ...spans[index]! }));
  const running = pauses.filter(({ endedAt }) => endedAt === null);
  const onwards = (): Onwards | undefined => {
    if (endedAt !== null) return undefined;
    if (running[0]) {
      return {
        kind: "still",
        for: [...new Set(running.map(({ waitsFor }) => waitsFor))],
        since: running[0].startedAt,
        dueIfNow: dueBy(clock, referral.sentAt, spans),
      };
    }
    const dueAt = referral.dueAt ?? dueBy(clock, referral.sentAt, spans);
    if (dueAt <= now) return { kind: "over", dueAt };
    return { kind: "runs", dueAt, ...storyToCome(clock, now, dueAt) };
  };
  return {
    story: clockStory(clock, referral.sentAt, until, still),
    onwards: onwards(),
    terms: clock.terms,
    statuses,
  };
}
