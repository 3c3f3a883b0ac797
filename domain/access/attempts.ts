/**
 * Counts an attempt before it is judged, so that a hundred at once are a hundred. The rows outlive
 * the process: a restart forgives nobody.
 */
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Instant, instantOf } from "@/db/columns.ts";
import { signInFailures } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import {
  accountKey,
  addressKey,
  type Counted,
  lockoutRules,
  waitAfter,
} from "@/domain/access/lockout.ts";

export interface Attempt {
  /** What was typed, whether or not it is anybody's. */
  readonly email: string;
  readonly address: string | null;
}

/** The row that counts, for each rule that an attempt is counted by. */
export type Counts = Readonly<Partial<Record<Counted, string>>>;

/** Takes up an attempt, or says how many seconds are still to wait: then nothing was counted. */
export const takeAttempt = (store: Store, { email, address }: Attempt): Promise<number> =>
  countAttempt(store, { account: accountKey(email), address: addressKey(address) });

/** The same for whatever else is guessed at: dates of birth, short codes, contacts. */
export async function countAttempt(store: Store, keys: Counts): Promise<number> {
  return await upkeep(store, async (tx) => {
    const now = store.now();
    const rows = await tx.select().from(signInFailures)
      .where(inArray(signInFailures.key, Object.values(keys)));
    const waits = rows.map(({ lockedUntil }) => secondsUntil(lockedUntil, now));
    const wait = Math.max(0, ...waits);
    if (wait > 0) return wait;
    for (const [counted, key] of Object.entries(keys) as [Counted, string][]) {
      const row = rows.find((each) => each.key === key);
      const next = countOneMore(counted, row, now);
      await tx.insert(signInFailures).values({ key, ...next })
        .onConflictDoUpdate({ target: signInFailures.key, set: next });
    }
    return 0;
  });
}

/** The attempt was right: the account starts afresh, and the address has one fewer against it. */
export async function forgive(tx: Tx, { email, address }: Attempt): Promise<void> {
  await forgiveAll(tx, accountKey(email));
  await forgiveOne(tx, addressKey(address));
}

/** What was guessed at is another now. */
export async function forgiveAll(tx: Tx, key: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, key));
}

/** This attempt was right: one fewer is counted in this row. */
export async function forgiveOne(tx: Tx, key: string): Promise<void> {
  const [row] = await tx.select({ count: signInFailures.count }).from(signInFailures)
    .where(eq(signInFailures.key, key));
  if (row) {
    await tx.update(signInFailures).set({ count: Math.max(0, row.count - 1), lockedUntil: null })
      .where(eq(signInFailures.key, key));
  }
}

function countOneMore(
  counted: Counted,
  row: { readonly count: number; readonly lastAt: Instant } | undefined,
  now: Date,
) {
  const forgotten = row === undefined ||
    now.getTime() - Date.parse(row.lastAt) > lockoutRules[counted].forgetAfterSeconds * 1000;
  const count = forgotten ? 1 : row.count + 1;
  const wait = waitAfter(counted, count);
  return {
    count,
    lastAt: instantOf(now),
    lockedUntil: wait === 0 ? null : instantOf(new Date(now.getTime() + wait * 1000)),
  };
}

const secondsUntil = (moment: Instant | null, now: Date) =>
  moment === null ? 0 : Math.ceil((Date.parse(moment) - now.getTime()) / 1000);
