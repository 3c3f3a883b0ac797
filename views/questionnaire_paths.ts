/** Where questionnaires are written and read, and where they are answered. */
const all = "/surveys/questionnaires";
const draft = (id: string) => `${all}/${id}/draft`;

export const questionnairePaths = {
  questionnaires: () => all,
  questionnaire: (id: string) => `${all}/${id}`,
  questionnairePlan: (id: string) => `${all}/${id}/plan`,
  questionnaireVersions: (id: string) => `${all}/${id}/versions`,
  questionnaireVersion: (id: string, versionId: string) => `${all}/${id}/versions/${versionId}`,
  questionnaireRounds: (id: string) => `${all}/${id}/rounds`,
  questionnaireDraft: draft,
  questionnaireReleased: (id: string) => `${draft(id)}/released`,
  questionnaireDiscarded: (id: string) => `${draft(id)}/discarded`,
  questionnairePreview: (id: string) => `${draft(id)}/preview`,
  /** `part`: the key of a section or a question; "-" for a new one. */
  formSection: (id: string, part: string) => `${draft(id)}/sections/${part}`,
  formSectionMove: (id: string, part: string) => `${draft(id)}/sections/${part}/move`,
  formSectionRemoval: (id: string, part: string) => `${draft(id)}/sections/${part}/removal`,
  formQuestion: (id: string, part: string, section?: string) =>
    `${draft(id)}/questions/${part}${section ? `?section=${section}` : ""}`,
  formQuestionMove: (id: string, part: string) => `${draft(id)}/questions/${part}/move`,
  formQuestionRemoval: (id: string, part: string) => `${draft(id)}/questions/${part}/removal`,
  round: (id: string) => `/surveys/rounds/${id}`,
  roundExport: (id: string) => `/surveys/rounds/${id}/answers.csv`,
  roundEnd: (id: string) => `/surveys/rounds/${id}/end`,

  /** Of somebody who is signed in. */
  askedForm: (recipientId: string) => `/questionnaires/${recipientId}`,
  /** Of a patient. */
  form: (token: string) => `/s/form/${encodeURIComponent(token)}`,
};
