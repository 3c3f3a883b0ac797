/** Where an administrator looks after the install. */
export const adminPaths = {
  admin: () => "/admin",
  adminJobs: () => "/admin/jobs",
  adminJobRetry: (id: string) => `/admin/jobs/${id}/retry`,
  adminJobGiveUp: (id: string) => `/admin/jobs/${id}/give-up`,
  adminHolidays: () => "/admin/holidays",
  adminHolidayRemoval: (id: string) => `/admin/holidays/${id}/removal`,
  adminPermissions: () => "/admin/permissions",
  adminHealth: () => "/admin/health",
  adminHealthReport: () => "/admin/health/report.txt",
};
