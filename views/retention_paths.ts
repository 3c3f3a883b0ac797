/** Where records whose time is over are decided about. */
export const retentionPaths = {
  retention: (list?: string, after?: string) =>
    `/retention${list ? `?list=${list}${after ? `&after=${after}` : ""}` : ""}`,
  retentionChosen: () => "/retention/chosen",
  retentionReview: (id: string) => `/retention/${id}`,
  retentionKeep: (id: string) => `/retention/${id}/keep`,
  retentionBack: (id: string) => `/retention/${id}/back`,
  certificates: (before?: string) =>
    `/retention/certificates${before ? `?before=${encodeURIComponent(before)}` : ""}`,
  patientHold: (id: string) => `/patients/${id}/hold`,
  patientHoldEnd: (id: string) => `/patients/${id}/hold/end`,
  adminRetention: () => "/admin/retention",
  adminRetentionKind: (kind: string) => `/admin/retention/${kind}`,
  adminRetentionHold: () => "/admin/retention/hold",
  adminRetentionHoldEnd: () => "/admin/retention/hold/end",
};
