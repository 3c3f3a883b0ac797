/** Whoever had a case taken from them reads who did and why, until they have seen it or go on to another. */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { takeOvers } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export type TakenFrom = NonNullable<Awaited<ReturnType<typeof findTakenFrom>>>;

/** Of one case that this person was found to see; the last where it happened twice. */
export const findTakenFrom = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({ byName: users.name, because: takeOvers.because, takenAt: takeOvers.takenAt })
    .from(takeOvers)
    .innerJoin(users, eq(users.id, takeOvers.byUserId))
    .where(and(unseenBy(actor), eq(takeOvers.referralId, id)))
    .orderBy(desc(takeOvers.takenAt), desc(takeOvers.id)).limit(1).get();

/** Whoever works on a case again has no need to be told of an earlier one. */
export async function seeTakenFrom(tx: Tx, actor: Actor): Promise<void> {
  await tx.update(takeOvers).set({ seenAt: tx.now }).where(unseenBy(actor));
}

export const unseenBy = ({ userId }: Actor) =>
  and(eq(takeOvers.fromUserId, userId), isNull(takeOvers.seenAt));
