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
    ["carer", paths.surveys()],
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
  ],
};
