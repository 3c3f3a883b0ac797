/** Every address of a home's questions about its residents. */
export const residentPaths = {
  residents: () => "/residents",
  residentAdvice: (patientId: string) => `/residents/${patientId}/advice`,
  homeCases: (after?: string) =>
    after === undefined
      ? "/residents/cases"
      : `/residents/cases?after=${encodeURIComponent(after)}`,
  homeCase: (id: string) => `/residents/cases/${id}`,
  homeCaseOn: (id: string) => `/residents/cases/${id}/on`,
  homeCaseEnd: (id: string) => `/residents/cases/${id}/end`,
} as const;
