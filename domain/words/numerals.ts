/** Numbers as a language writes them: its digits, and what stands before tenths. */
import type { Language } from "@/db/schema/links.ts";

/**
 * Bengali has its own in print and on pages for patients; the others are read in this country with
 * the digits of a telephone.
 */
const bengali = "০১২৩৪৫৬৭৮৯";
const withComma: readonly Language[] = ["pl", "pt", "ro"];

/** 0 to 9 in `text` by the digits of this language. */
export const inDigitsOf = (language: Language, text: string): string =>
  language === "bn" ? text.replaceAll(/\d/g, (digit) => bengali[Number(digit)]!) : text;

export function writtenNumber(language: Language, value: number): string {
  const plain = withComma.includes(language) ? String(value).replace(".", ",") : String(value);
  return inDigitsOf(language, plain);
}
