/** Keeps a referral's status for referral to treatment, with the rule that set it. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Day, type Id, type Instant, newId } from "@/db/columns.ts";
import { type Pathway, rttStatuses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Timed } from "@/domain/clocks/pauses.ts";
import { type RttEvent, rttRule, rttRules } from "@/domain/clocks/rtt.ts";
import { termsOf, termsOn } from "@/domain/clocks/terms.ts";
import { dayOf } from "@/domain/time.ts";

/**
 * Every status that was set stays; the referral has the newest.
 * @param on the day that counts, where it is not today
 */
export async function keepRtt(
  tx: Tx,
  referral: Pick<Timed, "id" | "serviceId" | "sentAt">,
  event: RttEvent,
  on: Day = dayOf(tx.now),
): Promise<void> {
  const pathway = await pathwayOf(tx, referral.serviceId, referral.sentAt ?? tx.now);
  const rule = rttRule(pathway, event);
  if (rule === undefined) return;
  const { code } = rttRules[rule];
  await tx.insert(rttStatuses).values({
    id: newId<"RttStatus">(),
    referralId: referral.id,
    code,
    rule,
    effectiveOn: on,
    setAt: tx.now,
    setBy: tx.author.userId,
  });
  await tx.update(referrals).set({ rttStatus: code, rttRule: rule })
    .where(eq(referrals.id, referral.id));
}

/** As it was when the referral was sent; advice before a referral where nobody said otherwise. */
async function pathwayOf(
  read: Reader,
  serviceId: Id<"Service">,
  sentAt: Instant,
): Promise<Pathway> {
  return termsOn(await termsOf(read, serviceId), dayOf(sentAt))?.pathway ?? "advice";
}
