/** What can be told of a translation without reading its language. */
import { deepEqual } from "node:assert/strict";
import { inLatinDigits } from "@/domain/latin_digits.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { english, type Entry, type Key } from "@/domain/words/dictionary.ts";
import { checkedLanguages, type Translation } from "@/domain/words/languages.ts";
import { englishKeys } from "@/domain/words/pages.ts";
import { pluralRules } from "@/domain/words/plurals.ts";
import { problemWith } from "@/domain/words/problem_with.ts";

/** Each line of `faultsOf` for each word of each language, with where it is. */
async function everywhere(
  faultsOf: (words: Entry, key: Key, language: Translation) => readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const language of checkedLanguages) {
    const words = await dictionaryOf(language);
    for (const key of englishKeys) {
      faults.push(
        ...faultsOf(words[key], key, language).map((fault) => `${language} ${key}: ${fault}`),
      );
    }
  }
  return faults;
}

const formsIn = (entry: Entry): readonly string[] =>
  typeof entry === "string" ? [entry] : Object.values(entry);

Deno.test("no language misses a word, has one too many, or a place that the English has not", async () => {
  for (const language of checkedLanguages) {
    deepEqual(Object.keys(await dictionaryOf(language)).sort(), englishKeys.toSorted(), language);
  }
  deepEqual(
    await everywhere((words, key, language) => {
      const problem = problemWith(english[key], words, language);
      return problem ? [problem.words] : [];
    }),
    [],
  );
});

Deno.test("English has both forms of each plural, and counts by {count}", () => {
  for (const key of englishKeys) {
    const entry: Entry = english[key];
    if (typeof entry === "string") continue;
    deepEqual(Object.keys(entry), pluralRules.en.forms, key);
    deepEqual(formsIn(entry).at(-1)!.includes("{count}"), true, key);
  }
});

const scripts: Readonly<Partial<Record<Translation, RegExp>>> = {
  pa: /\p{Script=Gurmukhi}/u,
  ur: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  gu: /\p{Script=Gujarati}/u,
};
/** What is called the same in every language. */
const names = /\b(NHS|GP|UK|Bedside|QR|PDF|JPEG|HEIC|MB|Wi-Fi)\b/g;
const withoutPlaces = (words: string) => words.replaceAll(/\{\w+\}/g, "");

Deno.test("a language with letters of its own is written in them, with nothing left in English", async () => {
  deepEqual(
    await everywhere((words, _key, language) => {
      const script = scripts[language];
      if (!script) return [];
      return formsIn(words).flatMap((form) => {
        const own = withoutPlaces(form).replaceAll(names, "");
        const latin = own.match(/[A-Za-z]+/)?.[0];
        if (latin) return [`“${latin}” in “${form}”`];
        return /\p{L}/u.test(own) && !script.test(own) ? [`another script: “${form}”`] : [];
      });
    }),
    [],
  );
});

/** Spelled alike in both languages, and right so. */
const alike = new Set([
  "pl date.month.8",
]);

Deno.test("what is written in our letters is not the English over again", async () => {
  const latin = ["cy", "pl", "ro", "pt"];
  deepEqual(
    await everywhere((words, key, language) => {
      if (!latin.includes(language) || alike.has(`${language} ${key}`)) return [];
      const theirs: Entry = english[key];
      const letters = withoutPlaces(formsIn(theirs).join("")).replaceAll(names, "");
      if (!/[a-z]{3}/.test(letters)) return [];
      return JSON.stringify(words) === JSON.stringify(theirs) ? ["the same as the English"] : [];
    }),
    [],
  );
});

const figuresIn = (entry: Entry): readonly string[] =>
  formsIn(entry).flatMap((form) => inLatinDigits(form).match(/\d+/g) ?? []);

Deno.test("telephone numbers and counts in the English are there in each language", async () => {
  deepEqual(
    await everywhere((words, key) => {
      const figures = figuresIn(words);
      return figuresIn(english[key]).filter((figure) => !figures.includes(figure))
        .map((figure) => `no ${figure} in ${JSON.stringify(words)}`);
    }),
    [],
  );
  deepEqual(
    await everywhere((words, key) =>
      // As they stand on the keys of a telephone, whatever the language.
      formsIn(english[key]).some((form) => /\b(999|111)\b/.test(form)) &&
        !formsIn(words).every((form) => /999|111/.test(form))
        ? ["999 and 111 are written in these digits"]
        : []
    ),
    [],
  );
});

Deno.test("no words have spaces at their ends or doubled, and none holds markup", async () => {
  deepEqual(
    await everywhere((words) =>
      formsIn(words).flatMap((form) => {
        const faults = [];
        if (form !== form.trim() || /\s{2}/.test(form.replaceAll("\n", ""))) faults.push("spaces");
        if (/[<>]|&\w+;/.test(form)) faults.push("markup");
        return faults;
      })
    ),
    [],
  );
});
