/** What keeps words from standing in for the English ones. */
import type { Language } from "@/db/schema/links.ts";
import type { Entry } from "@/domain/words/dictionary.ts";
import { pluralRules } from "@/domain/words/plurals.ts";

export const longestWords = 2000;

export interface WordsProblem {
  /** Where it is; "" where words have no forms. */
  readonly form: string;
  /** For whoever wrote them. */
  readonly words: string;
}

export function problemWith(
  english: Entry,
  words: Entry,
  language: Language,
): WordsProblem | undefined {
  if (typeof english === "string") {
    if (typeof words !== "string") return { form: "", words: "These words have one form only" };
    const problem = problemOf(words, placesIn(english), placesIn(english));
    return problem === undefined ? undefined : { form: "", words: problem };
  }
  const { forms } = pluralRules[language];
  if (typeof words === "string") {
    return { form: forms[0]!, words: "These words need a form for each kind of number" };
  }
  const places = placesIn(english.other);
  // "One photograph" needs no figure.
  const needed = places.filter((place) => place !== "{count}");
  for (const form of forms) {
    const problem = problemOf(words[form] ?? "", places, form === "other" ? places : needed);
    if (problem) return { form, words: problem };
  }
  const unknown = Object.keys(words).find((form) => !forms.some((each) => each === form));
  return unknown === undefined
    ? undefined
    : { form: unknown, words: `This language has no form “${unknown}”` };
}

function problemOf(words: string, known: readonly string[], needed: readonly string[]) {
  if (words.trim() === "") return "Enter the words";
  if (words.length > longestWords) return `The words must be ${longestWords} characters or fewer`;
  const there = placesIn(words);
  const missing = needed.find((place) => !there.includes(place));
  if (missing) return `The words must have ${missing} in them, as the English has`;
  const stray = there.find((place) => !known.includes(place));
  if (stray) return `The English has no ${stray}: take it out`;
  if (/[{}]/.test(words.replaceAll(/\{\w+\}/g, ""))) return "Take out the brackets { and }";
  return undefined;
}

const placesIn = (words: string): string[] => words.match(/\{\w+\}/g) ?? [];
