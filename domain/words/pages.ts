/** The pages on which words stand, by what their keys begin with: they are checked page by page. */
import { english, type Key } from "@/domain/words/dictionary.ts";

type PageIn<K> = K extends `${infer P}.${string}` ? P : never;
export type WordsPage = PageIn<Key>;

export const wordsPages: Readonly<Record<WordsPage, string>> = {
  date: "Dates and times",
  gate: "Every page, and what stands before the questions",
};

export const englishKeys = Object.keys(english) as readonly Key[];
export const pageOf = (key: Key): WordsPage => key.split(".", 1)[0] as WordsPage;
