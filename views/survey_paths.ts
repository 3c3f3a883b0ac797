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
  surveys: (query: Readonly<Record<string, string | undefined>> = {}) => {
    const search = new URLSearchParams(
      Object.entries(query).filter((each): each is [string, string] => Boolean(each[1])),
    );
    return search.size > 0 ? `/surveys?${search}` : "/surveys";
  },
  surveyAnswers: (month: string, place?: string) =>
    `/surveys/answers?month=${month}${place ? `&place=${place}` : ""}`,
  surveyAside: (key: number) => `/surveys/answers/${key}/aside`,
  surveyBack: (key: number) => `/surveys/answers/${key}/back`,
  surveyExport: (month: string) => `/surveys/answers.csv?month=${month}`,
  surveyPlaces: () => "/surveys/places",
  newSurveyPlace: () => "/surveys/places/new",
  surveyPlace: (id: string) => `/surveys/places/${id}`,
  surveyPlaceEnd: (id: string) => `/surveys/places/${id}/end`,
  surveyPlaceAddress: (id: string, mode: string) => `/surveys/places/${id}/addresses/${mode}`,
  surveyPoster: (id: string) => `/surveys/places/${id}/poster`,
  typeAnswers: (id: string) => `/surveys/places/${id}/answers`,
  surveyReturns: () => "/surveys/returns",
  surveyContactDone: (key: number) => `/surveys/contacts/${key}/done`,
};
