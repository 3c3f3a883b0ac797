/** Every address below a patient's link. `token` is the link's own, as it stands in the address. */
export const linkPaths = {
  /** A call, for whoever was invited into it. */
  guestCall: (token: string) => `/link/call/${encodeURIComponent(token)}`,
  guestCallLeave: (token: string) => `/link/call/${encodeURIComponent(token)}/leave`,
  /** Where a short code is typed. */
  linkCode: () => "/link",
  lostLink: () => "/link/lost",
  lostLinkAsked: () => "/link/lost/asked",
  /** Encoded: who is not let in is sent here with whatever they had for a token. */
  link: (token: string) => `/link/${encodeURIComponent(token)}`,
  /** `to`: where a form was sent that goes on once the date of birth is given again. */
  linkAgain: (token: string, to: string) =>
    `/link/${encodeURIComponent(token)}?to=${encodeURIComponent(to)}`,
  /** Before a link is known, and behind it; `back`: the page to return to. */
  anyLinkLanguage: (back: string) => `/link/language?to=${encodeURIComponent(back)}`,
  linkLanguage: (token: string, back?: string) =>
    `/link/${token}/language${back ? `?to=${encodeURIComponent(back)}` : ""}`,
  linkWho: (token: string) => `/link/${token}/who`,
  linkWhoDraft: (token: string) => `/link/${token}/who/draft`,
  linkConsent: (token: string) => `/link/${token}/consent`,
  linkInstead: (token: string) => `/link/${token}/instead`,
  linkInsteadDraft: (token: string) => `/link/${token}/instead/draft`,
  linkUrgent: (token: string) => `/link/${token}/urgent`,
  /** To choose again, once something urgent was chosen. */
  linkUrgentAgain: (token: string) => `/link/${token}/urgent?again=1`,
  linkQuestion: (token: string, question: string) => `/link/${token}/questions/${question}`,
  linkQuestionDraft: (token: string, question: string) =>
    `/link/${token}/questions/${question}/draft`,
  linkPhotographs: (token: string) => `/link/${token}/photographs`,
  linkPhotographPlace: (token: string) => `/link/${token}/photographs/place`,
  linkPhotograph: (token: string, id: string) => `/link/${token}/photographs/${id}`,
  linkUploads: (token: string) => `/link/${token}/uploads`,
  linkUpload: (token: string, id: string) => `/link/${token}/uploads/${id}`,
  linkCheck: (token: string) => `/link/${token}/check`,
  linkSent: (token: string) => `/link/${token}/sent`,
  linkLetter: (token: string) => `/link/${token}/letter`,
  linkLetterPrint: (token: string) => `/link/${token}/print`,
  linkQuestionsAsked: (token: string) => `/link/${token}/questions-asked`,
  linkAsked: (token: string) => `/link/${token}/questions-asked/sent`,
  linkShare: (token: string) => `/link/${token}/share`,
  linkShareEnd: (token: string, id: string) => `/link/${token}/share/${id}/end`,
  linkFollowUp: (token: string) => `/link/${token}/follow-up`,
  linkShared: (token: string) => `/link/${encodeURIComponent(token)}/shared`,
} as const;
