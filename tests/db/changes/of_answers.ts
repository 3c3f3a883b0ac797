/** What a practice does after an answer. */
import { recordCopied } from "@/domain/answers/record_copied.ts";
import { reopenReferral } from "@/domain/answers/reopen.ts";
import { tickAction, untickAction } from "@/domain/answers/tick_action.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";
import { actionExists } from "@/tests/factories/answers.ts";
import { referralExists } from "@/tests/factories/referrals.ts";

export const changesOfAnswers: Readonly<Record<string, Situation>> = {
  async tickAction(store, parties) {
    const referral = await referralExists(store, parties, { state: "answered" });
    const { id } = await actionExists(store, referral);
    const which = { referralId: referral.id, actionId: id };
    return () => tickAction(store, parties.gp, which);
  },
  async untickAction(store, parties) {
    const referral = await referralExists(store, parties, { state: "answered" });
    const { id } = await actionExists(store, referral);
    const which = { referralId: referral.id, actionId: id };
    await tickAction(store, parties.gp, which);
    return () => untickAction(store, parties.gp, which);
  },
  recordCopied: onReferral("answered", (store, { gp }, { id }) => recordCopied(store, gp, id)),
  reopenReferral: onReferral(
    "closed",
    (store, { gp }, { id }) => reopenReferral(store, gp, id, "The rash is back"),
  ),
};
