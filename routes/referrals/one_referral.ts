/** All that is done with one referral, below its own address. */
import { createApp } from "@/routes/context.ts";
import { answer } from "@/routes/answers/answer.tsx";
import { answerAmendment } from "@/routes/answers/answer_amendment.tsx";
import { answerDraft } from "@/routes/answers/answer_draft.ts";
import { answerInsertion } from "@/routes/answers/answer_insertion.ts";
import { answerUndo } from "@/routes/answers/answer_undo.ts";
import { lesion } from "@/routes/lesions/lesion.tsx";
import { lesionRemoval } from "@/routes/lesions/lesion_removal.ts";
import { lesions } from "@/routes/lesions/lesions.tsx";
import { thread } from "@/routes/messages/thread.tsx";
import { uploads } from "@/routes/photographs/uploads.ts";
import { actions, actionsUndone } from "@/routes/referrals/actions.ts";
import { answerReading } from "@/routes/referrals/answer_reading.ts";
import { booking } from "@/routes/referrals/booking.tsx";
import { referralChangeOver } from "@/routes/referrals/change_over.ts";
import { check } from "@/routes/referrals/check.tsx";
import { claim } from "@/routes/referrals/claim.tsx";
import { claimRenewal } from "@/routes/referrals/claim_renewal.ts";
import { clock } from "@/routes/referrals/clock.tsx";
import { closure } from "@/routes/referrals/closure.ts";
import { consent } from "@/routes/referrals/consent.tsx";
import { copied } from "@/routes/referrals/copied.ts";
import { earlier } from "@/routes/referrals/earlier.tsx";
import { followUp } from "@/routes/referrals/follow_up.tsx";
import { history } from "@/routes/referrals/history.tsx";
import { historyDraft } from "@/routes/referrals/history_draft.ts";
import { invitation } from "@/routes/referrals/invitation.tsx";
import { letterFile } from "@/routes/referrals/letter_pdf.ts";
import { letterPrint } from "@/routes/referrals/letter_print.tsx";
import { linkWithdrawal } from "@/routes/referrals/link_withdrawal.ts";
import { pasted } from "@/routes/referrals/pasted.tsx";
import { patientLetter } from "@/routes/referrals/patient_letter.tsx";
import { photographs } from "@/routes/referrals/photographs.tsx";
import { priority } from "@/routes/referrals/priority.tsx";
import { redirect } from "@/routes/referrals/redirect.tsx";
import { referral } from "@/routes/referrals/referral.tsx";
import { release } from "@/routes/referrals/release.ts";
import { removal } from "@/routes/referrals/removal.ts";
import { reopening } from "@/routes/referrals/reopening.tsx";
import { reply } from "@/routes/referrals/reply.tsx";
import { request } from "@/routes/referrals/request.tsx";
import { suspicion } from "@/routes/referrals/suspicion.tsx";
import { takeOver } from "@/routes/referrals/take_over.tsx";
import { told } from "@/routes/referrals/told.tsx";
import { treatment } from "@/routes/referrals/treatment.tsx";
import { wayIn } from "@/routes/referrals/way_in.tsx";
import { withdrawal } from "@/routes/referrals/withdrawal.tsx";

export const oneReferral = createApp()
  .route("/", referral)
  .route("/actions/:answerActionId", actions)
  .route("/actions/:answerActionId/undone", actionsUndone)
  .route("/answer", answer)
  .route("/answer/amendment", answerAmendment)
  .route("/answer/draft", answerDraft)
  .route("/answer/insertion", answerInsertion)
  .route("/answer/reading", answerReading)
  .route("/answer/undo", answerUndo)
  .route("/booking", booking)
  .route("/change-over", referralChangeOver)
  .route("/check", check)
  .route("/claim", claim)
  .route("/clock", clock)
  .route("/claim/renewal", claimRenewal)
  .route("/closure", closure)
  .route("/consent", consent)
  .route("/copied", copied)
  .route("/earlier", earlier)
  .route("/follow-up", followUp)
  .route("/history", history)
  .route("/history/draft", historyDraft)
  .route("/invitation", invitation)
  .route("/links/:patientLinkId/withdrawal", linkWithdrawal)
  .route("/lesions", lesions)
  .route("/lesions/:lesionId", lesion)
  .route("/lesions/:lesionId/removal", lesionRemoval)
  .route("/messages", thread)
  .route("/pasted", pasted)
  .route("/patient-letter", patientLetter)
  .route("/photographs", photographs)
  .route("/photographs/:photographId/removal", removal)
  .route("/letter.pdf", letterFile)
  .route("/print", letterPrint)
  .route("/priority", priority)
  .route("/redirect", redirect)
  .route("/release", release)
  .route("/suspicion", suspicion)
  .route("/told", told)
  .route("/treatment", treatment)
  .route("/reopening", reopening)
  .route("/reply", reply)
  .route("/request", request)
  .route("/take-over", takeOver)
  .route("/uploads", uploads)
  .route("/way-in", wayIn)
  .route("/withdrawal", withdrawal);
