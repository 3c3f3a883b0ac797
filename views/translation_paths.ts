/** Addresses at which words in other languages are checked. */
export const translationPaths = {
  translations: () => "/admin/translations",
  translationsOf: (language: string) => `/admin/translations/${language}`,
  translationsPage: (language: string, page: string) =>
    `/admin/translations/${language}/pages/${page}`,
  translation: (language: string, key: string) => `/admin/translations/${language}/words/${key}`,
  translationsExport: (language: string) => `/admin/translations/${language}/export.csv`,
  translationsImport: (language: string) => `/admin/translations/${language}/import`,
} as const;
