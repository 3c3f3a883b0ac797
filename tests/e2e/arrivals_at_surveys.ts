/** How the pages of surveys are reached: by whoever answers, and by whoever reads it. */
import type { Month } from "@/db/columns.ts";
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtSurveys: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/i/:token": ({ survey }) => [["nobody", paths.invitation(survey.invited)]],
  "/i/:token/language": ({ survey }) => [["nobody", paths.invitationLanguage(survey.invited)]],
  "/i/:token/stop": ({ survey }) => [["nobody", paths.invitationStop(survey.invited)]],
  "/s/:token": ({ survey }) => [["nobody", paths.survey(survey.token)]],
  "/s/:token/sent": ({ survey }) => [["nobody", paths.surveySent(survey.token)]],
  "/s/:token/language": ({ survey }) => [["nobody", paths.surveyLanguage(survey.token)]],
  "/s/:token/contact": ({ survey }) => [["nobody", paths.surveyContact(survey.token)]],
  "/surveys": ({ survey }) => [
    ["practiceManager", paths.surveys()],
    ["receptionist", paths.surveys({ month: survey.month })],
    ["practiceManager", paths.surveys({ from: survey.before, to: survey.month, mode: "poster" })],
    ["carer", paths.surveys()],
  ],
  "/surveys/returns": () => [["practiceManager", paths.surveyReturns()]],
  "/surveys/returns/:setting/:month": ({ survey }) => [
    ["practiceManager", paths.surveyReturn("gp_practice", survey.before)],
    ["practiceManager", paths.surveyReturn("gp_practice", survey.month)],
  ],
  "/surveys/warnings/:surveyWarningId": ({ survey }) => [
    ["practiceManager", paths.surveyWarning(survey.warningId)],
    ["receptionist", paths.surveyWarning(survey.warningId)],
  ],
  "/surveys/answers": ({ survey }) => [
    ["practiceManager", paths.surveyAnswers(survey.month)],
    ["carer", paths.surveyAnswers("2026-01" as Month)],
  ],
  "/surveys/answers/:key/aside": ({ survey }) => [
    ["practiceManager", paths.surveyAside(survey.key)],
  ],
  "/surveys/places": () => [["practiceManager", paths.surveyPlaces()]],
  "/surveys/places/new": () => [["practiceManager", paths.newSurveyPlace()]],
  "/surveys/places/:surveyPlaceId": ({ survey }) => [
    ["practiceManager", paths.surveyPlace(survey.placeId)],
  ],
  "/surveys/places/:surveyPlaceId/answers": ({ survey }) => [
    ["receptionist", paths.typeAnswers(survey.placeId)],
  ],
  "/surveys/places/:surveyPlaceId/invitations": ({ survey }) => [
    ["practiceManager", paths.placeInvitations(survey.placeId)],
  ],
  "/surveys/places/:surveyPlaceId/poster": ({ survey }) => [
    ["practiceManager", paths.surveyPoster(survey.placeId)],
    ["receptionist", paths.surveyPosterIn(survey.placeId, "ar")],
  ],
  "/surveys/comments": ({ survey }) => [
    ["practiceManager", paths.comments({ month: survey.month })],
    ["receptionist", paths.comments({ month: survey.month })],
    ["carer", paths.comments()],
  ],
  "/surveys/comments/:key": ({ survey }) => [
    ["practiceManager", paths.comment(survey.key)],
    ["receptionist", paths.comment(survey.key)],
  ],
  "/surveys/comments/:key/fit": ({ survey }) => [
    ["practiceManager", paths.commentFit(survey.key)],
  ],
  "/surveys/comments/:key/original": ({ survey }) => [
    ["practiceManager", paths.commentOriginal(survey.key)],
  ],
  "/surveys/comments/:key/redaction": ({ survey }) => [
    ["practiceManager", paths.commentRedaction(survey.key)],
  ],
  "/surveys/of/:name": ({ survey }) => [
    ["nobody", paths.publicSurvey(survey.publicName)],
    ["nobody", paths.publicSurvey(survey.publicName, undefined, "ur")],
  ],
  "/surveys/of/:name/:month": ({ survey }) => [
    ["nobody", paths.publicSurvey(survey.publicName, survey.published, "cy")],
  ],
  "/surveys/published": () => [["practiceManager", paths.publications()]],
  "/surveys/published/month": ({ survey }) => [
    ["practiceManager", paths.publication(survey.published)],
    ["practiceManager", paths.publication(survey.month)],
  ],
  "/surveys/said-and-done/new": ({ survey }) => [
    ["practiceManager", paths.newSaidAndDone(survey.month)],
  ],
  "/surveys/said-and-done/:saidAndDoneId": ({ survey }) => [
    ["practiceManager", paths.saidAndDone(survey.entryId)],
  ],
  "/surveys/themes": () => [["practiceManager", paths.surveyThemes()]],
  "/kiosk": () => [["nobody", paths.kiosk()], ["strangeKiosk", paths.kiosk()]],
  "/kiosk/answer/:language": () => [
    ["kiosk", paths.kioskAnswer("en")],
    ["kiosk", paths.kioskAnswer("ur")],
  ],
  "/kiosk/languages/:language": () => [["kiosk", paths.kioskLanguages("en")]],
  "/kiosk/thanks/:language": () => [["kiosk", paths.kioskThanks("cy")]],
  "/surveys/about": ({ survey }) => [
    ["practiceManager", paths.surveyAbout(survey.month)],
    ["receptionist", paths.surveyAbout("2026-01")],
  ],
  "/surveys/bursts/:surveyBurstId": ({ survey }) => [
    ["practiceManager", paths.surveyBurst(survey.burstId)],
  ],
  "/surveys/places/:surveyPlaceId/kiosks": ({ survey }) => [
    ["practiceManager", paths.surveyKiosks(survey.placeId)],
  ],
  "/surveys/places/:surveyPlaceId/about": ({ survey }) => [
    ["practiceManager", paths.surveyAboutQuestions(survey.placeId)],
    ["practiceManager", `${paths.surveyAboutQuestions(survey.placeId)}?use=ethnic_group`],
  ],
};
