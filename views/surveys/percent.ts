/** `87%`; nothing where nobody answered, which is not 0%. Whole, as the figures are published. */
export const percent = (share: number | undefined): string =>
  share === undefined ? "–" : `${Math.round(share * 100)}%`;
