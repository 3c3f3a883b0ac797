/** How often somebody may give a wrong NHS number or date of birth before they have to wait. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { signInFailures } from "@/db/schema/access.ts";
import type { Reader } from "@/db/store.ts";

export const wrongTriesAllowed = 5;
const hour = 60 * 60 * 1000;

const keyOf = (userId: Id<"User">) => `emergency:${userId}`;

/** Until when this person has to wait, if they do. */
export async function waitsUntil(read: Reader, userId: Id<"User">, now: Instant) {
  const [row] = await read.select({ lockedUntil: signInFailures.lockedUntil }).from(signInFailures)
    .where(eq(signInFailures.key, keyOf(userId)));
  return row?.lockedUntil && row.lockedUntil > now ? row.lockedUntil : undefined;
}

/** Counts one; right tries in between forgive nothing, an hour without a wrong one forgives all. */
export async function countWrongTry(tx: Tx, userId: Id<"User">): Promise<void> {
  const key = keyOf(userId);
  const [row] = await tx.select().from(signInFailures).where(eq(signInFailures.key, key));
  const forgotten = !row || Date.parse(tx.now) - Date.parse(row.lastAt) > hour;
  const count = forgotten ? 1 : row.count + 1;
  const next = {
    count,
    lastAt: tx.now,
    lockedUntil: count < wrongTriesAllowed ? null : after(tx.now, hour),
  };
  await tx.insert(signInFailures).values({ key, ...next })
    .onConflictDoUpdate({ target: signInFailures.key, set: next });
}

const after = (moment: Instant, milliseconds: number) =>
  instantOf(new Date(Date.parse(moment) + milliseconds));
