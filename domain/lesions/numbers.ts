/** What a lesion is called: its number, and what letters from before its records were joined call it. */
import type { BodySide } from "@/db/schema/lesions.ts";
import { siteInWords } from "@/domain/body_sites.ts";

interface Numbered {
  readonly number: number;
  readonly numberBefore: number | null;
}

/** `2`, or `4 (1 before the records were joined)` */
export const numberInWords = ({ number, numberBefore }: Numbered): string =>
  numberBefore === null
    ? String(number)
    : `${number} (${numberBefore} before the records were joined)`;

/** `Lesion 2, cheek, left` */
export const lesionInWords = (
  { number, numberBefore, ...place }: {
    readonly number: number;
    readonly numberBefore: number | null;
    readonly bodySite: string | null;
    readonly bodySide: BodySide | null;
  },
): string =>
  [
    `Lesion ${numberInWords({ number, numberBefore })}`,
    siteInWords(place)?.toLowerCase() ?? [],
  ].flat().join(", ");
