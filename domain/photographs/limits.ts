/**
 * How much one upload may hold. Phones of 2026 save 2 to 14 MB a photograph; a page of a referral
 * asks for at most twelve.
 */
export const uploadLimits = {
  fileBytes: 30_000_000,
  files: 12,
  totalBytes: 200_000_000,
  fields: 60,
  fieldBytes: 40_000,
} as const;

export type UploadLimits = { readonly [Limit in keyof typeof uploadLimits]: number };
