/** A change, and what must be there before it can be tried. */
import type { Store } from "@/db/store.ts";
import { type Parties, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import type { testStore } from "@/tests/support/store.ts";

export type Verb = () => Promise<unknown>;
type TestStore = Awaited<ReturnType<typeof testStore>>;
export type Situation = (store: TestStore, parties: Parties) => Promise<Verb>;

export const onReferral = (
  state: ReferralRow["state"],
  verb: (store: Store, parties: Parties, referral: ReferralRow) => Promise<unknown>,
): Situation =>
async (store, parties) => {
  const referral = await referralExists(store, parties, { state });
  return () => verb(store, parties, referral);
};
