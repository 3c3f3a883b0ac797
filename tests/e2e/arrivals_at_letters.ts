/** How the pages of letters to patients are reached: by their practice, and through links. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtLetters: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/link/:token/follow-up": ({ letters }) => [
    ["patientWithLetter", paths.linkFollowUp(letters.held)],
    ["readerOfArabic", paths.linkFollowUp(letters.arabic)],
  ],
  "/link/:token/letter": ({ letters }) => [
    ["patientWithLetter", paths.linkLetter(letters.held)],
    ["readerOfArabic", paths.linkLetter(letters.arabic)],
  ],
  "/link/:token/print": ({ letters }) => [
    ["patientWithLetter", paths.linkLetterPrint(letters.held)],
  ],
  "/link/:token/questions-asked": ({ letters }) => [
    ["patientWithLetter", paths.linkQuestionsAsked(letters.held)],
  ],
  "/link/:token/questions-asked/sent": ({ letters }) => [
    ["patientWithLetter", paths.linkAsked(letters.held)],
  ],
  "/link/:token/share": ({ letters }) => [
    ["patientWithLetter", paths.linkShare(letters.held)],
    ["readerOfArabic", paths.linkShare(letters.arabic)],
  ],
  "/link/:token/shared": ({ letters }) => [
    ["nobody", paths.linkShared(letters.shared)],
    ["friendOfPatient", paths.linkShared(letters.shared)],
  ],
  "/patient-questions": () => [["gp", paths.patientQuestions()]],
  "/patient-questions/:patientQuestionId": ({ letters }) => [
    ["gp", paths.patientQuestion(letters.waitingQuestion)],
    ["nurse", paths.patientQuestion(letters.repliedQuestion)],
  ],
  "/referrals/:referralId/patient-letter": ({ letters }) => [
    ["gp", paths.referralPatientLetter(letters.unsent)],
    ["gp", paths.referralPatientLetter(letters.sent)],
  ],
};
