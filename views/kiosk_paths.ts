/** A tablet on a stand. Its answers say nothing in an address but a key that it drew. */
export const kioskPaths = {
  kiosk: () => "/kiosk",
  kioskAnswer: (language: string) => `/kiosk/answer/${language}`,
  kioskLanguages: (language: string) => `/kiosk/languages/${language}`,
  kioskThanks: (language: string) => `/kiosk/thanks/${language}`,
  /** Of a plain form. */
  kioskSent: (language: string, key: string) => `/kiosk/answers/${language}/${key}`,
  /** Of what the tablet kept: its script puts a key behind it. */
  kioskKept: () => "/kiosk/kept",
  kioskSeen: () => "/kiosk/seen",
  kioskWorker: () => "/kiosk/worker.js",
  kioskManifest: () => "/kiosk/app.webmanifest",
  surveyKiosks: (placeId: string) => `/surveys/places/${placeId}/kiosks`,
  surveyKioskEnd: (id: string) => `/surveys/kiosks/${id}/end`,
  surveyAboutQuestions: (placeId: string) => `/surveys/places/${placeId}/about`,
  surveyAboutEnd: (id: string) => `/surveys/about/${id}/end`,
  surveyAbout: (month: string) => `/surveys/about?month=${month}`,
  surveyBurst: (id: string) => `/surveys/bursts/${id}`,
  surveyBurstCounted: (id: string) => `/surveys/bursts/${id}/counted`,
};
