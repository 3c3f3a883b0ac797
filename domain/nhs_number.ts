/**
 * NHS numbers: read in any spacing, checked by modulus 11, refused in words.
 *
 * Weights 10 to 2 and a check digit of 11 minus the remainder: NHS Data Dictionary, "NHS number".
 * How people are told: NHS design system, "Ask users for their NHS number".
 */
import type { NhsNumber } from "@/db/columns.ts";

/** Numbers that begin with 9 are for testing: a demo takes only those, a live install none. */
export type TestNumbers = "only" | "refused" | "allowed";

export type NhsNumberRead =
  | { readonly ok: true; readonly number: NhsNumber }
  /** Words for the person who typed it, without a full stop. */
  | { readonly ok: false; readonly why: string };

export function readNhsNumber(typed: string, testNumbers: TestNumbers): NhsNumberRead {
  const digits = withoutSpacing(typed);
  const why = whyNotOne(digits) ?? whyNotHere(digits, testNumbers);
  return why ? { ok: false, why } : { ok: true, number: digits as NhsNumber };
}

/** `999 000 0018`, with spaces at which no line breaks. */
export const formatNhsNumber = (number: NhsNumber): string =>
  `${number.slice(0, 3)}\u00a0${number.slice(3, 6)}\u00a0${number.slice(6)}`;

/** Spaces of every kind, dashes and dots go; `999-000 0018` is read as `9990000018`. */
export const withoutSpacing = (typed: string): string =>
  typed.normalize("NFKC").replace(/[\s\p{Dash}.]/gu, "");

/** The digit that the first nine ask for; none where modulus 11 gives 10. */
export function checkDigitOf(nine: string): number | undefined {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - sum % 11) % 11;
  return check === 10 ? undefined : check;
}

const nationalInsurance = /^[A-Z]{2}\d{6}[A-D]?$/i;

function whyNotOne(digits: string): string | undefined {
  if (digits === "") return "Enter the NHS number";
  if (nationalInsurance.test(digits)) {
    return "This looks like a National Insurance number. Enter an NHS number, which has 10 digits and no letters";
  }
  if (!/^\d+$/.test(digits)) return "NHS number must have only digits, such as 999 123 4567";
  if (digits.length !== 10) return `NHS number must have 10 digits. This one has ${digits.length}`;
  // Every number of one repeated digit passes modulus 11, and none of them is anybody's.
  if (/^(\d)\1+$/.test(digits)) return "This is one digit ten times. Enter the NHS number";
  if (checkDigitOf(digits.slice(0, 9)) !== Number(digits[9])) {
    return "This is not an NHS number. A digit may be wrong, or two may be swapped. Check it";
  }
}

/** Which numbers are given out where; England, Wales and the Isle of Man have 4, 6 and 7. */
function whyNotHere(digits: string, testNumbers: TestNumbers): string | undefined {
  if (digits.startsWith("9")) {
    return testNumbers === "refused"
      ? "Numbers that begin with 9 are for testing and belong to no patient. Check the number"
      : undefined;
  }
  if (testNumbers === "only") {
    return "This is a demonstration: enter a test number, which begins with 999, and no real patient";
  }
  if (/^[467]/.test(digits)) return undefined;
  if (digits >= "0100000000" && digits <= "3112999999") {
    return "This is a Scottish CHI number. Enter an NHS number from England, Wales or the Isle of Man";
  }
  if (digits >= "3200000000" && digits <= "3999999999") {
    return "This is a Health and Care number from Northern Ireland. Enter an NHS number from England, Wales or the Isle of Man";
  }
  return "No NHS number begins like this. Check the first digits";
}
