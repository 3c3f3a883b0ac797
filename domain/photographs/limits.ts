/** How much one upload may hold. */

/** What an install can set. */
export interface PhotographLimits {
  /** Phones of 2026 save 2 to 14 MB a photograph, and those of most pixels 20 to 40. */
  readonly fileBytes: number;
  readonly mostPixels: number;
}

export const photographLimits: PhotographLimits = {
  fileBytes: 50_000_000,
  mostPixels: 60_000_000,
};

/** A page of a referral asks for at most twelve. */
const ofEveryInstall = {
  files: 12,
  fields: 60,
  fieldBytes: 40_000,
  /** How many one sender may have under way on one referral, given up ones among them. */
  unfinished: 24,
  /** How many may come through links to one referral, those that were taken out again among them. */
  throughLinks: 48,
} as const;

/** A form brings them all at once, so its total is less than twelve of the largest. */
export const uploadLimitsOf = ({ fileBytes }: Pick<PhotographLimits, "fileBytes">) => ({
  ...ofEveryInstall,
  fileBytes,
  totalBytes: 4 * fileBytes,
});

export const uploadLimits = uploadLimitsOf(photographLimits);

export type UploadLimits = { readonly [Limit in keyof typeof uploadLimits]: number };

/** "50 MB", as pages and refusals say it. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
