/**
 * Which form of a word goes with a count, by the rules of CLDR for whole numbers
 * (unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html). By hand: the runtime
 * knows no Welsh and no Panjabi, and would take English for them without a word.
 */
import type { Language } from "@/db/schema/links.ts";

export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

interface PluralRules {
  readonly forms: readonly PluralForm[];
  of(count: number): PluralForm;
}

const oneOrMore: PluralRules = {
  forms: ["one", "other"],
  of: (count) => count === 1 ? "one" : "other",
};
/** Nothing is said like one. */
const upToOneOrMore: PluralRules = {
  forms: ["one", "other"],
  of: (count) => count <= 1 ? "one" : "other",
};

export const pluralRules: Readonly<Record<Language, PluralRules>> = {
  en: oneOrMore,
  "en-easy": oneOrMore,
  cy: {
    forms: ["zero", "one", "two", "few", "many", "other"],
    of: (count) => welsh[count] ?? "other",
  },
  pl: {
    forms: ["one", "few", "many", "other"],
    of: (count) =>
      count === 1
        ? "one"
        : within(count % 10, 2, 4) && !within(count % 100, 12, 14)
        ? "few"
        : "many",
  },
  ro: {
    forms: ["one", "few", "other"],
    of: (count) =>
      count === 1 ? "one" : count === 0 || within(count % 100, 1, 19) ? "few" : "other",
  },
  pa: upToOneOrMore,
  ur: oneOrMore,
  ar: {
    forms: ["zero", "one", "two", "few", "many", "other"],
    of: (count) =>
      arabic[count] ??
        (within(count % 100, 3, 10) ? "few" : within(count % 100, 11, 99) ? "many" : "other"),
  },
  pt: oneOrMore,
  bn: upToOneOrMore,
  gu: upToOneOrMore,
};

const welsh: Readonly<Record<number, PluralForm>> = {
  0: "zero",
  1: "one",
  2: "two",
  3: "few",
  6: "many",
};
const arabic: Readonly<Record<number, PluralForm>> = { 0: "zero", 1: "one", 2: "two" };

const within = (count: number, least: number, most: number) => count >= least && count <= most;
