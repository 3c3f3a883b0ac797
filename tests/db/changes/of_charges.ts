/** What is charged, what is taken back, and referrals that follow up others. */
import { creditCharge } from "@/domain/charges/credit.ts";
import { beginFollowUp } from "@/domain/referrals/begin_follow_up.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";

export const changesOfCharges: Readonly<Record<string, Situation>> = {
  beginFollowUp: onReferral(
    "answered",
    (store, { gp }, { id }) => beginFollowUp(store, gp, id, { priority: "routine" }),
  ),
  async creditCharge(store, parties) {
    const referral = await referralExists(store, parties, { state: "answered" });
    const { id } = await chargeExists(store, referral);
    return () => creditCharge(store, parties.manager, id, "It repeats another referral");
  },
};
