/** Versions of a service that say what it charges, and charges that were made. */
import { type Day, type Instant, instantOf, newId, type Pence } from "@/db/columns.ts";
import { charges } from "@/db/schema/charges.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";
import { dayOf } from "@/domain/time.ts";
import type { Parties, ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

let counter = 0;

/** In pounds, for a new case and a follow-up, from this day on. */
export async function tariffExists(
  store: Store,
  { service, manager }: Parties,
  validFrom: string,
  [forNew, forFollowUp]: readonly [number, number],
) {
  const at = instantOf(store.now());
  const tariffs = { newPence: forNew * 100 as Pence, followUpPence: forFollowUp * 100 as Pence };
  const version: typeof serviceVersions.$inferInsert = {
    id: newId(),
    serviceId: service.id,
    number: ++counter,
    definition: { ...shippedFor(service), tariffs },
    savedBy: manager.userId,
    savedAt: at,
    validFrom: validFrom as Day,
    switchedOnBy: manager.userId,
    switchedOnAt: at,
  };
  await rowExists(store, serviceVersions, version);
  return version;
}

export type ChargeRow = typeof charges.$inferSelect;

/** For a referral that was answered; on the day of its answer. */
export async function chargeExists(
  store: Store,
  referral: ReferralRow,
  over: Partial<ChargeRow> = {},
): Promise<ChargeRow> {
  const at = referral.answeredAt ?? instantOf(store.now());
  const followsUp = referral.followUpOfId !== null;
  const charge: ChargeRow = {
    id: newId(),
    eventKey: `answer:${referral.id}`,
    kind: followsUp ? "follow_up" : "new",
    amount: (followsUp ? 4500 : 6500) as Pence,
    pricedOn: dayOf(at),
    referralId: referral.id,
    serviceId: referral.serviceId,
    practiceId: referral.practiceId,
    serviceVersionId: null,
    creditsId: null,
    because: null,
    chargedAt: at as Instant,
    chargedBy: null,
    ...over,
  };
  await rowExists(store, charges, charge);
  return charge;
}
