/** What a lesion is called: its number, and what letters from before its records were joined call it. */
interface Numbered {
  readonly number: number;
  readonly numberBefore: number | null;
}

/** `2`, or `4 (1 before the records were joined)` */
export const numberInWords = ({ number, numberBefore }: Numbered): string =>
  numberBefore === null
    ? String(number)
    : `${number} (${numberBefore} before the records were joined)`;
