/** A sign of life from whoever holds a case moves its end: opening it, writing, moving the mouse. */
import { and, eq } from "drizzle-orm";
import { type Instant, instantOf } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { claimEnd } from "@/domain/referrals/claim_time.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";

/** Not every page costs a write: the end moves once it can move by so much. */
const renewEverySeconds = 60;

type Claimed = Pick<Referral, "id" | "state" | "claimedBy" | "claimedUntil" | "claimMinutes">;

const holdsIt = (actor: Actor, { state, claimedBy }: Claimed): boolean =>
  state === "claimed" && claimedBy === actor.userId;

/** Until when the case is held now; a conflict, in words, where this person does not hold it. */
export async function renewClaim(
  store: Store,
  actor: Actor,
  referral: Referral,
): Promise<Instant> {
  const until = await renewIfHeld(store, actor, referral);
  if (until) return until;
  throw new Refusal("conflict", `${situation(referral)}. You do not hold it any more`);
}

/** The same for whoever opened the case anyway; undefined where they do not hold it. */
export async function renewIfHeld(
  store: Store,
  actor: Actor,
  referral: Claimed,
): Promise<Instant | undefined> {
  if (!holdsIt(actor, referral)) return undefined;
  const until = claimEnd(referral, instantOf(store.now()));
  const { claimedUntil } = referral;
  if (claimedUntil && Date.parse(until) - Date.parse(claimedUntil) < renewEverySeconds * 1000) {
    return claimedUntil;
  }
  const renewed = await upkeep(
    store,
    async (tx) =>
      await tx.update(referrals).set({ claimedUntil: until }).where(and(
        eq(referrals.id, referral.id),
        eq(referrals.state, "claimed"),
        eq(referrals.claimedBy, actor.userId),
      )).returning({ id: referrals.id }),
  );
  return renewed.length > 0 ? until : undefined;
}
