/** How far the checking of each language has come. */
import type { Language } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { findWords, type WordsShown, type WordsState } from "@/domain/words/find_words.ts";
import { checkedLanguages } from "@/domain/words/languages.ts";

export type WordsCounts = Readonly<Record<WordsState, number>>;
export interface LanguageProgress {
  readonly language: Language;
  readonly counts: WordsCounts;
}

export const countStates = (words: readonly Pick<WordsShown, "state">[]): WordsCounts => ({
  draft: words.filter(({ state }) => state === "draft").length,
  changed: words.filter(({ state }) => state === "changed").length,
  checked: words.filter(({ state }) => state === "checked").length,
});

export const countWords = (read: Reader, actor: Actor): Promise<readonly LanguageProgress[]> =>
  Promise.all(checkedLanguages.map(async (language) => ({
    language,
    counts: countStates(await findWords(read, actor, language, await dictionaryOf(language))),
  })));
