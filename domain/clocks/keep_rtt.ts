/** Keeps a referral's status for referral to treatment, with the rule that set it. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Day, type Id, type Instant, newId } from "@/db/columns.ts";
import { type Pathway, rttStatuses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Timed } from "@/domain/clocks/pauses.ts";
import { type RttEvent, rttRule, rttRules, triageRules } from "@/domain/clocks/rtt.ts";
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
  const pathway = await isTriaged(tx, referral.id)
    ? "triage"
    : await pathwayOf(tx, referral.serviceId, referral.sentAt ?? tx.now);
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

/**
 * A referral is passed on to another service; the clock of one for triage goes on with the provider
 * that takes it.
 */
export async function keepRttPassedOn(
  tx: Tx,
  referral: Pick<Timed, "id" | "serviceId" | "sentAt">,
  toAnotherProvider: boolean,
): Promise<void> {
  const runs = await isTriaged(tx, referral.id);
  if (!runs) await keepRtt(tx, referral, { kind: "passed_on_for_triage" });
  else if (toAnotherProvider) await keepRtt(tx, referral, { kind: "transferred" });
}

const isTriaged = async (read: Reader, id: Id<"Referral">): Promise<boolean> =>
  await read.$count(
    rttStatuses,
    and(eq(rttStatuses.referralId, id), inArray(rttStatuses.rule, [...triageRules])),
  ) > 0;

/** As it was when the referral was sent; advice before a referral where nobody said otherwise. */
async function pathwayOf(
  read: Reader,
  serviceId: Id<"Service">,
  sentAt: Instant,
): Promise<Pathway> {
  return termsOn(await termsOf(read, serviceId), dayOf(sentAt))?.pathway ?? "advice";
}
