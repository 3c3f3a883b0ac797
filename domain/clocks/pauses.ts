/** Whiles in which a referral's clock stands still: the practice or the patient is waited for. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, newId } from "@/db/columns.ts";
import { clockPauses, type waitedFor } from "@/db/schema/clocks.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import { dueFor } from "@/domain/clocks/due.ts";
import type { Span } from "@/domain/clocks/working_time.ts";

/** What is needed of a referral that was sent. */
export interface Timed {
  readonly id: Id<"Referral">;
  readonly serviceId: Id<"Service">;
  readonly priority: Priority;
  readonly sentAt: Instant | null;
}

export type Pause = typeof clockPauses.$inferSelect;

/** Stands still from now on. Asked twice for the same, it goes on standing still. */
export async function pauseClock(
  tx: Tx,
  referral: Pick<Timed, "id">,
  waitsFor: typeof waitedFor[number],
): Promise<void> {
  const pause = { referralId: referral.id, waitsFor, startedAt: tx.now };
  await tx.insert(clockPauses).values({ id: newId<"ClockPause">(), ...pause })
    .onConflictDoNothing();
}

/** Runs again; the time by which it should now be answered, for the move to set. */
export async function resumeClock(tx: Tx, referral: Timed): Promise<Instant> {
  await endPauses(tx, referral);
  const pauses = spansOf(await pausesOf(tx, referral.id), tx.now);
  return await dueFor(tx, { ...referral, sentAt: referral.sentAt ?? tx.now, pauses });
}

/** A referral that is over waits for nobody. */
export async function endPauses(tx: Tx, { id }: Pick<Timed, "id">): Promise<void> {
  await tx.update(clockPauses).set({ endedAt: tx.now })
    .where(and(eq(clockPauses.referralId, id), isNull(clockPauses.endedAt)));
}

export const pausesOf = (read: Reader, id: Id<"Referral">): Promise<Pause[]> =>
  read.select().from(clockPauses).where(eq(clockPauses.referralId, id))
    .orderBy(asc(clockPauses.startedAt), asc(clockPauses.id));

/** @param until to when one is reckoned that has not ended */
export const spansOf = (pauses: readonly Pause[], until: Instant): Span[] =>
  pauses.map(({ startedAt, endedAt }) => ({
    from: Date.parse(startedAt),
    to: Date.parse(endedAt ?? until),
  }));
