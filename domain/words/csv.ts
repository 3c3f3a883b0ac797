/** Words as a list for a spreadsheet: one row for each form, with a column to say that it was checked. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import type { Entry } from "@/domain/words/dictionary.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import { type Translation } from "@/domain/words/languages.ts";
import { wordsPages } from "@/domain/words/pages.ts";
import { pluralRules } from "@/domain/words/plurals.ts";

export const wordsColumns = [
  "Key",
  "Form",
  "Page",
  "English",
  "Words",
  "Checked",
  "Version",
] as const;
export type WordsColumn = typeof wordsColumns[number];

export function wordsCsv(language: Translation, words: readonly WordsShown[]): string {
  const rows = words.flatMap((each) =>
    formsOf(each.english, language).map((form) => [
      each.key,
      form,
      wordsPages[each.page],
      formOf(each.english, form),
      formOf(each.words, form),
      each.state === "checked" ? "yes" : "",
      each.seen,
    ])
  );
  return `\uFEFF${papaparse.unparse([[...wordsColumns], ...rows], csvSettings)}\r\n`;
}

/** The forms in which words stand in this language; "" is the only one of what is not counted. */
export const formsOf = (english: Entry, language: Translation): readonly string[] =>
  typeof english === "string" ? [""] : pluralRules[language].forms;

export const formOf = (entry: Entry, form: string): string =>
  typeof entry === "string" ? entry : entry[form] ?? entry.other;
