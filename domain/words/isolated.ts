/**
 * What is put into a sentence that is read from right to left keeps its own direction: "020 7946
 * 0000" would be read backwards by its groups, and a surgery's English name would carry the full
 * stop away. An address stays bare, so that what makes it a link does not take a mark for part of it.
 */
export const isolated = (value: string): string =>
  /^https?:/.test(value) ? value : `\u2068${value}\u2069`;
