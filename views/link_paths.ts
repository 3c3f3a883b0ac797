/** Every address below a patient's link. `token` is the link's own, as it stands in the address. */
export const linkPaths = {
  /** Where a short code is typed. */
  linkCode: () => "/link",
  lostLink: () => "/link/lost",
  link: (token: string) => `/link/${token}`,
  linkLanguage: (token: string) => `/link/${token}/language`,
  linkWho: (token: string) => `/link/${token}/who`,
  linkConsent: (token: string) => `/link/${token}/consent`,
  linkInstead: (token: string) => `/link/${token}/instead`,
  linkUrgent: (token: string) => `/link/${token}/urgent`,
  linkQuestion: (token: string, question: string) => `/link/${token}/questions/${question}`,
  linkPhotographs: (token: string) => `/link/${token}/photographs`,
  linkUploads: (token: string) => `/link/${token}/uploads`,
  linkUpload: (token: string, id: string) => `/link/${token}/uploads/${id}`,
  linkCheck: (token: string) => `/link/${token}/check`,
  linkSent: (token: string) => `/link/${token}/sent`,
  linkLetter: (token: string) => `/link/${token}/letter`,
  linkLetterPrint: (token: string) => `/link/${token}/print`,
  linkQuestionsAsked: (token: string) => `/link/${token}/questions-asked`,
  linkShare: (token: string) => `/link/${token}/share`,
  linkFollowUp: (token: string) => `/link/${token}/follow-up`,
  linkShared: (token: string) => `/link/${token}/shared`,
} as const;
