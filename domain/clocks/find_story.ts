/** What the page of a clock shows: its story, and the statuses for referral to treatment. */
import { asc, eq } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { rttStatuses } from "@/db/schema/clocks.ts";
import type { Reader } from "@/db/store.ts";
import { clockBook, clockOf } from "@/domain/clocks/due.ts";
import { pausesOf, type Timed } from "@/domain/clocks/pauses.ts";
import { clockStory } from "@/domain/clocks/story.ts";

export type FoundStory = Awaited<ReturnType<typeof findStory>>;

/** @param referral one that the reader was found to see @param until when it ended, or now */
export async function findStory(
  read: Reader,
  referral: Timed & { readonly sentAt: Instant },
  until: Instant,
) {
  const [book, pauses, statuses] = await Promise.all([
    clockBook(read, referral.serviceId),
    pausesOf(read, referral.id),
    read.select().from(rttStatuses).where(eq(rttStatuses.referralId, referral.id))
      .orderBy(asc(rttStatuses.setAt), asc(rttStatuses.id)),
  ]);
  const clock = clockOf(book, referral);
  const still = pauses.map(({ waitsFor, startedAt, endedAt }) => ({
    waitsFor,
    from: Date.parse(startedAt),
    to: Date.parse(endedAt ?? until),
  }));
  return {
    story: clockStory(clock, referral.sentAt, until, still),
    terms: clock.terms,
    isStill: pauses.some(({ endedAt }) => endedAt === null),
    statuses,
  };
}
