/** What a practice does with the links that it sends to patients. */
import { invitePatient } from "@/domain/links/invite.ts";
import { sendAgain } from "@/domain/links/send_again.ts";
import { withdrawLink } from "@/domain/links/withdraw.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { referralExists } from "@/tests/factories/referrals.ts";

const byText = {
  way: "text",
  sentTo: "+447700900123",
  language: "pl",
  keepContact: true,
} as const;

export const changesOfInvitations: Readonly<Record<string, Situation>> = {
  invitePatient: onReferral(
    "draft",
    (store, { gp }, { id }) =>
      invitePatient(store, gp, id, { ...byText, afterSending: "to_service" }),
  ),
  async sendAgain(store, parties) {
    const referral = await referralExists(store, parties, { state: "with_patient" });
    const link = await linkExists(store, referral, { lockedAt: referral.createdAt });
    await visitExists(store, link.id);
    return () => sendAgain(store, parties.gp, referral.id, byText);
  },
  async withdrawLink(store, parties) {
    const referral = await referralExists(store, parties, { state: "with_patient" });
    const link = await linkExists(store, referral);
    await visitExists(store, link.id);
    return () => withdrawLink(store, parties.gp, link.id);
  },
  async takeBack(store, parties) {
    const referral = await referralExists(store, parties, { state: "with_patient" });
    await linkExists(store, referral);
    return () => takeBack(store, parties.gp, referral.id);
  },
  async withdrawReferralWithPatient(store, parties) {
    const referral = await referralExists(store, parties, { state: "with_patient" });
    await linkExists(store, referral);
    return () => withdrawReferral(store, parties.gp, referral.id, "It has healed");
  },
};
