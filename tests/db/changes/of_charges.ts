/** What is charged, what is taken back, and referrals that follow up others. */
import { creditCharge } from "@/domain/charges/credit.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

export const changesOfCharges: Readonly<Record<string, Situation>> = {
  async creditCharge(store, parties) {
    const referral = await referralExists(store, parties, { state: "answered" });
    const { id } = await chargeExists(store, referral);
    return () => creditCharge(store, parties.manager, id, "It repeats another referral");
  },
};
