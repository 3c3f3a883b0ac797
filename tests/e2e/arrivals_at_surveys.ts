/** How the pages of surveys are reached: by whoever answers, and by whoever reads it. */
import type { Month } from "@/db/columns.ts";
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtSurveys: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
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
  "/surveys/places/:surveyPlaceId/poster": ({ survey }) => [
    ["practiceManager", paths.surveyPoster(survey.placeId)],
  ],
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
