/**
 * `7K4M9Q`: an address that can be typed from a poster. It leads to a form that anybody may open and
 * fill in, so that a guess is worth nothing; the last letter checks the others, so that a slip leads
 * nowhere rather than to another place.
 */
import { randomInt } from "node:crypto";
import { codeLetters } from "@/domain/links/make.ts";

/** There are 29 letters, a prime: one wrong letter, or two that changed places, never check. */
const weights = [6, 5, 4, 3, 2] as const;

/** At random; whether it is free, the unique index says. */
export const newSurveyCode = (): string =>
  withCheck(weights.map(() => codeLetters[randomInt(codeLetters.length)]).join(""));

/** What somebody typed, in any case and spacing, as a code; undefined where it is none. */
export function readSurveyCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s._–—-]/g, "");
  const isOurs = code.length === weights.length + 1 &&
    [...code].every((each) => codeLetters.includes(each));
  return isOurs && code === withCheck(code.slice(0, -1)) ? code : undefined;
}

function withCheck(letters: string): string {
  const sum = weights.reduce(
    (total, weight, at) => total + weight * codeLetters.indexOf(letters[at]!),
    0,
  );
  const { length } = codeLetters;
  return letters + codeLetters[(length - sum % length) % length];
}
