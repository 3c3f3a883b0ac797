/** How long a case is held without a sign of life from whoever holds it. */
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";

export interface Held {
  readonly claimedBy: Id<"User">;
  readonly claimedAt: Instant;
  readonly claimedUntil: Instant;
}

/** What a case that nobody holds has in these columns. */
export const heldByNobody = { claimedBy: null, claimedAt: null, claimedUntil: null } as const;

export const held = (
  { userId }: Pick<Actor, "userId">,
  service: { readonly claimMinutes: number },
  now: Instant,
): Held => ({ claimedBy: userId, claimedAt: now, claimedUntil: claimEnd(service, now) });

export const claimEnd = (
  { claimMinutes }: { readonly claimMinutes: number },
  now: Instant,
): Instant => instantOf(new Date(Date.parse(now) + claimMinutes * 60_000));

/** So long before its end the page warns: 3 minutes, and of short claims a quarter. */
export const warnSeconds = ({ claimMinutes }: { readonly claimMinutes: number }): number =>
  Math.min(3 * 60, claimMinutes * 15);

/**
 * One job for each claim. Signs of life only move the claim's end: the job looks again at that end
 * when it runs (jobs/lapse_unused_claim.ts).
 */
export function lapsesLater(
  tx: Pick<Tx, "enqueue">,
  referralId: Id<"Referral">,
  { claimedAt, claimedUntil }: Pick<Held, "claimedAt" | "claimedUntil">,
): Promise<void> {
  return tx.enqueue("referral.claim_lapses", { referralId, claimedAt }, {
    dedupeKey: `${referralId}~${claimedAt}`,
    runAfter: claimedUntil,
    priority: 50,
  });
}
