import { questionnairePaths } from "@/views/questionnaire_paths.ts";

type Query = Readonly<Record<string, string | undefined>>;

function asking(path: string, query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).filter((each): each is [string, string] => Boolean(each[1])),
  );
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Where people say how it was, and where it is read. `token` is that of an address on a poster. */
export const surveyPaths = {
  survey: (token: string) => `/s/${encodeURIComponent(token)}`,
  surveyLanguage: (token: string) => `/s/${encodeURIComponent(token)}/language`,
  /** `key`: made up by the page that is being filled in. */
  surveyAnswer: (token: string, key: string) => `/s/${encodeURIComponent(token)}/${key}`,
  surveySaved: (token: string, key: string) => `/s/${encodeURIComponent(token)}/${key}/saved`,
  surveySent: (token: string) => `/s/${encodeURIComponent(token)}/sent`,
  surveyContact: (token: string) => `/s/${encodeURIComponent(token)}/contact`,
  /** `token`: of a message that somebody was sent. */
  invitation: (token: string) => `/i/${encodeURIComponent(token)}`,
  invitationLanguage: (token: string) => `/i/${encodeURIComponent(token)}/language`,
  invitationStop: (token: string) => `/i/${encodeURIComponent(token)}/stop`,
  /** For the programmes that people read e-mail with: one post, from outside of our pages. */
  invitationUnsubscribe: (token: string) => `/i/${encodeURIComponent(token)}/unsubscribe`,
  placeInvitations: (id: string) => `/surveys/places/${id}/invitations`,
  patientAsking: (id: string) => `/patients/${id}/asking`,
  endRecipient: (id: string, recipientId: string) =>
    `/patients/${id}/asking/recipients/${recipientId}/end`,
  patientCautions: (id: string) => `/patients/${id}/asking/cautions`,
  endCaution: (id: string, cautionId: string) => `/patients/${id}/asking/cautions/${cautionId}/end`,
  surveys: (query: Query = {}) => asking("/surveys", query),
  surveyAnswers: (month: string, place?: string) =>
    `/surveys/answers?month=${month}${place ? `&place=${place}` : ""}`,
  surveyAside: (key: number) => `/surveys/answers/${key}/aside`,
  surveyBack: (key: number) => `/surveys/answers/${key}/back`,
  surveyExport: (query: Query) => asking("/surveys/answers.csv", query),
  surveyWorkbook: (query: Query) => asking("/surveys/answers.xlsx", query),
  surveyPlaces: () => "/surveys/places",
  newSurveyPlace: () => "/surveys/places/new",
  surveyPlace: (id: string) => `/surveys/places/${id}`,
  surveyPlaceEnd: (id: string) => `/surveys/places/${id}/end`,
  surveyPlaceAddress: (id: string, mode: string) => `/surveys/places/${id}/addresses/${mode}`,
  surveyPoster: (id: string) => `/surveys/places/${id}/poster`,
  typeAnswers: (id: string) => `/surveys/places/${id}/answers`,
  surveyReturns: () => "/surveys/returns",
  surveyReturn: (setting: string, month: string) => `/surveys/returns/${setting}/${month}`,
  surveyReturnFile: (setting: string, month: string) =>
    `/surveys/returns/${setting}/${month}/form.csv`,
  surveyWarning: (id: string) => `/surveys/warnings/${id}`,
  surveyWarningSeen: (id: string) => `/surveys/warnings/${id}/seen`,
  surveyContactDone: (key: number) => `/surveys/contacts/${key}/done`,
  surveyPosterIn: (id: string, language: string) =>
    `/surveys/places/${id}/poster?language=${language}`,
  surveyPosterFile: (id: string, language: string) =>
    `/surveys/places/${id}/poster.pdf?language=${language}`,
  surveyCardsFile: (id: string, language: string) =>
    `/surveys/places/${id}/cards.pdf?language=${language}`,
  comments: (query: Query = {}) => asking("/surveys/comments", query),
  /** `query`: the list that one goes through. */
  comment: (key: number, query: Query = {}) => asking(`/surveys/comments/${key}`, query),
  commentThemes: (key: number, query: Query = {}) =>
    asking(`/surveys/comments/${key}/themes`, query),
  commentRedaction: (key: number, query: Query = {}) =>
    asking(`/surveys/comments/${key}/redaction`, query),
  commentOriginal: (key: number) => `/surveys/comments/${key}/original`,
  commentFit: (key: number, query: Query = {}) => asking(`/surveys/comments/${key}/fit`, query),
  commentFitEnd: (key: number, query: Query = {}) =>
    asking(`/surveys/comments/${key}/fit/end`, query),
  surveyThemes: () => "/surveys/themes",
  surveyThemesBegin: () => "/surveys/themes/begin",
  surveyThemeEnd: (id: string) => `/surveys/themes/${id}/end`,
  publications: () => "/surveys/published",
  publication: (month?: string) => asking("/surveys/published/month", { month }),
  publicationEnd: () => "/surveys/published/month/end",
  newSaidAndDone: (month?: string) => asking("/surveys/said-and-done/new", { month }),
  saidAndDone: (id: string) => `/surveys/said-and-done/${id}`,
  saidAndDoneEnd: (id: string) => `/surveys/said-and-done/${id}/end`,
  /** For everybody, without an account. */
  publicSurvey: (name: string, month?: string, language?: string) =>
    asking(`/surveys/of/${name}${month ? `/${month}` : ""}`, { language }),
  publicPoster: (name: string, month: string, language?: string) =>
    asking(`/surveys/of/${name}/${month}/poster.pdf`, { language }),
  ...questionnairePaths,
};
