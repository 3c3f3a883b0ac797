/** How the pages of referrals are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtReferrals: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/referrals": () => [["gp", paths.referrals()], ["receptionist", paths.referrals("answers")]],
  "/referrals/new": ({ patients }) => [
    ["gp", paths.newReferral()],
    ["gp", paths.newReferral(patients.seen.id)],
  ],
  "/referrals/:referralId": ({ referrals, told }) => [
    ["gp", paths.referral(told.sent)],
    ["receptionist", paths.referral(told.declined)],
    ["gp", paths.referral(told.urgent)],
    ["gp", paths.referral(referrals.draft.id)],
    ["gp", paths.referral(referrals.booked.id)],
    ["gp", paths.referral(referrals.withPatient.id)],
    ["gp", paths.referral(referrals.waiting.id)],
    ["gp", paths.referral(referrals.answered.id)],
    ["receptionist", paths.referral(referrals.closed.id)],
    ["gp", paths.referral(referrals.withdrawn.id)],
    ["consultant", paths.referral(referrals.waiting.id)],
    ["consultant", paths.referral(referrals.taken.id)],
    ["manager", paths.referral(referrals.answered.id)],
  ],
  "/referrals/:referralId/answer": ({ referrals }) => [
    ["consultant", paths.referralAnswer(referrals.claimed.id)],
  ],
  "/referrals/:referralId/answer/amendment": ({ referrals }) => [
    ["consultant", paths.referralAnswerAmendment(referrals.answered.id)],
  ],
  "/referrals/:referralId/redirect": ({ referrals }) => [
    ["consultant", paths.referralRedirect(referrals.claimed.id)],
  ],
  "/referrals/:referralId/booking": ({ referrals }) => [
    ["receptionist", paths.referralBooking(referrals.draft.id)],
    ["assistant", paths.referralBooking(referrals.booked.id)],
  ],
  "/referrals/:referralId/check": ({ referrals, known }) => [
    ["gp", paths.referralCheck(referrals.empty.id)],
    ["gp", paths.referralCheck(referrals.draft.id)],
    ["gp", paths.referralCheck(known.draft)],
    ["gp", paths.referralCheck(referrals.copied.id)],
    ["gp", paths.referralCheck(referrals.booked.id)],
  ],
  "/referrals/:referralId/clock": ({ referrals }) => [
    ["consultant", paths.referralClock(referrals.waiting.id)],
    ["gp", paths.referralClock(referrals.answered.id)],
  ],
  "/referrals/:referralId/take-over": ({ referrals }) => [
    ["consultant", paths.referralTakeOver(referrals.taken.id)],
  ],
  "/referrals/:referralId/request": ({ referrals }) => [
    ["consultant", paths.referralRequest(referrals.claimed.id, "photographs")],
  ],
  "/referrals/:referralId/print": ({ referrals }) => [
    ["gp", paths.referralPrint(referrals.answered.id)],
    ["consultant", paths.referralPrint(referrals.closed.id)],
  ],
  "/referrals/:referralId/reopening": ({ referrals }) => [
    ["gp", paths.referralReopening(referrals.closed.id)],
  ],
  "/referrals/:referralId/reply": ({ referrals }) => [
    ["gp", paths.referralReply(referrals.returned.id)],
  ],
  "/referrals/:referralId/told": ({ referrals }) => [
    ["consultant", paths.referralTold(referrals.waiting.id)],
    ["gp", paths.referralTold(referrals.answered.id)],
  ],
  "/referrals/:referralId/treatment": ({ referrals }) => [
    ["consultant", paths.referralTreatment(referrals.waiting.id)],
    ["gp", paths.referralTreatment(referrals.treated.id)],
  ],
  "/referrals/:referralId/consent": ({ referrals }) => [
    ["gp", paths.referralConsent(referrals.draft.id)],
  ],
  "/referrals/:referralId/earlier": ({ referrals, known }) => [
    ["gp", paths.referralEarlier(referrals.copied.id)],
    ["gp", paths.referralEarlier(known.draft)],
  ],
  "/referrals/:referralId/follow-up": ({ referrals }) => [
    ["gp", paths.referralFollowUp(referrals.answered.id)],
  ],
  "/referrals/:referralId/history": ({ referrals }) => [
    ["gp", paths.referralHistory(referrals.draft.id)],
  ],
  "/referrals/:referralId/invitation": ({ referrals }) => [
    ["gp", paths.referralInvitation(referrals.draft.id)],
  ],
  "/referrals/:referralId/invitation/again": ({ referrals }) => [
    ["gp", paths.referralInvitationAgain(referrals.withPatient.id)],
  ],
  "/referrals/:referralId/invitation/end": ({ referrals }) => [
    ["gp", paths.referralInvitationEnd(referrals.withPatient.id)],
  ],
  "/referrals/:referralId/lesions": ({ referrals, known }) => [
    ["gp", paths.lesions(referrals.draft.id)],
    ["gp", paths.lesions(known.draft, { site: "82038008", side: "left" })],
  ],
  "/referrals/:referralId/lesions/:lesionId": ({ known }) => [
    ["gp", paths.lesion(known.draft, known.cheek)],
    ["gp", paths.lesion(known.draft, known.bare)],
  ],
  "/referrals/:referralId/messages": ({ referrals }) => [
    ["gp", paths.referralMessages(referrals.answered.id)],
    ["consultant", paths.referralMessages(referrals.waiting.id)],
  ],
  "/referrals/:referralId/pasted": ({ referrals }) => [
    ["gp", paths.referralPasted(referrals.draft.id)],
    ["gp", paths.referralPasted(referrals.copied.id)],
  ],
  "/referrals/:referralId/photographs": ({ referrals, known }) => [
    ["gp", paths.referralPhotographs(referrals.empty.id)],
    ["gp", paths.referralPhotographs(referrals.draft.id)],
    ["gp", paths.referralPhotographs(known.draft)],
    ["gp", paths.referralPhotographsOf(known.draft, { lesion: known.bare })],
    ["assistant", paths.referralPhotographsOf(known.draft, { lesion: known.bare })],
    ["gp", paths.referralPhotographsOf(known.draft, { rash: "1" })],
    ["gp", paths.referralPhotographsOf(known.childsDraft, { bodySite: "82038008" })],
  ],
  "/referrals/:referralId/priority": ({ referrals }) => [
    ["gp", paths.referralPriority(referrals.draft.id)],
  ],
  "/referrals/:referralId/suspicion": ({ referrals }) => [
    ["gp", paths.referralSuspicion(referrals.suspected.id)],
    ["gp", paths.referralSuspicion(referrals.suspectedElsewhere.id)],
  ],
  "/referrals/:referralId/way-in": ({ referrals }) => [
    ["gp", paths.referralWayIn(referrals.draft.id)],
    ["gp", paths.referralWayIn(referrals.booked.id)],
  ],
  "/referrals/:referralId/withdrawal": ({ referrals }) => [
    ["gp", paths.referralWithdrawal(referrals.waiting.id)],
  ],
};
