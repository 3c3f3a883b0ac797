/** Takes a referral from the state it was seen in to the next, or says who was quicker. */
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { type MoveName, next, situation } from "@/domain/referrals/states.ts";

export async function moveReferral(
  tx: Tx,
  referral: Referral,
  move: MoveName,
  set: Partial<typeof referrals.$inferInsert>,
): Promise<void> {
  const moved = await tx.update(referrals)
    .set({
      ...set,
      state: next(referral, move),
      version: sql`${referrals.version} + 1`,
      updatedAt: tx.now,
    })
    .where(and(eq(referrals.id, referral.id), eq(referrals.state, referral.state)))
    .returning({ id: referrals.id });
  if (moved.length === 0) {
    throw new Refusal("conflict", "Somebody changed this referral just now. Open it again");
  }
  if (move === "send" || referral.sentAt) {
    tx.announce("queue", { serviceId: referral.serviceId, referralId: referral.id });
  }
}

/** Only a draft can be written on. */
export function requireDraft(referral: Referral): void {
  if (referral.state === "draft") return;
  throw new Refusal("conflict", `${situation(referral)}. It can no longer be changed`);
}

/** Notes that a draft was changed, so that a page that showed it before knows it is stale. */
export async function touchDraft(
  tx: Tx,
  referral: Referral,
  set: Partial<typeof referrals.$inferInsert> = {},
): Promise<void> {
  await tx.update(referrals)
    .set({ ...set, version: sql`${referrals.version} + 1`, updatedAt: tx.now })
    .where(and(eq(referrals.id, referral.id), eq(referrals.state, "draft")));
}
