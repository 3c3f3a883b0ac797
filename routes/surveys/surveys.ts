/** `/surveys`: what people said, and everything with which they are asked. */
import { createApp } from "@/routes/context.ts";
import { placeInvitations } from "@/routes/surveys/place_invitations.tsx";
import { publicSurveys } from "@/routes/surveys/public.tsx";
import { questionnaireDraft } from "@/routes/questionnaires/draft.tsx";
import { questionnaireRound } from "@/routes/questionnaires/round.tsx";
import { questionnaires } from "@/routes/questionnaires/questionnaires.tsx";
import { surveyAbout } from "@/routes/surveys/about.tsx";
import { surveyBursts } from "@/routes/surveys/bursts.tsx";
import { surveyComments } from "@/routes/surveys/comments.tsx";
import { surveyEntries } from "@/routes/surveys/said_and_done.tsx";
import { surveyExports } from "@/routes/surveys/exports.ts";
import { surveyKiosks } from "@/routes/surveys/kiosks.tsx";
import { surveyPlaces } from "@/routes/surveys/places.tsx";
import { surveyPosters } from "@/routes/surveys/posters.tsx";
import { surveyPublications } from "@/routes/surveys/publications.tsx";
import { surveyResults } from "@/routes/surveys/results.tsx";
import { surveyReturns } from "@/routes/surveys/returns.tsx";
import { surveyThemes } from "@/routes/surveys/themes.tsx";
import { surveyWarnings } from "@/routes/surveys/warnings.tsx";

export const surveys = createApp()
  .route("/", surveyResults)
  .route("/", surveyExports)
  .route("/returns", surveyReturns)
  .route("/warnings", surveyWarnings)
  .route("/comments", surveyComments)
  .route("/of", publicSurveys)
  .route("/", surveyAbout)
  .route("/bursts", surveyBursts)
  .route("/", surveyKiosks)
  .route("/places", surveyPlaces)
  .route("/places/:surveyPlaceId", surveyPosters)
  .route("/published", surveyPublications)
  .route("/said-and-done", surveyEntries)
  .route("/themes", surveyThemes)
  .route("/questionnaires", questionnaires)
  .route("/questionnaires/:questionnaireId/draft", questionnaireDraft)
  .route("/rounds/:questionnaireRoundId", questionnaireRound)
  .route("/places/:surveyPlaceId/invitations", placeInvitations);
