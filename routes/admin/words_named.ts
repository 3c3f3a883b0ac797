/** The language, page and words that an address names; any other address leads nowhere. */
import { Refusal } from "@/domain/errors.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { findWords, type WordsShown } from "@/domain/words/find_words.ts";
import { checkedLanguages, type Translation } from "@/domain/words/languages.ts";
import { englishKeys, type WordsPage, wordsPages } from "@/domain/words/pages.ts";
import type { PageContext } from "@/routes/context.ts";

export const languageNamed = (c: PageContext): Translation =>
  named(checkedLanguages, c.req.param("language"));

export const pageNamed = (c: PageContext): WordsPage =>
  named(Object.keys(wordsPages) as WordsPage[], c.req.param("wordsPage"));

export const keyNamed = (c: PageContext): Key => named(englishKeys, c.req.param("wordsKey"));

export async function wordsIn(
  c: PageContext,
  language: Translation,
): Promise<readonly WordsShown[]> {
  return await findWords(c.var.store.read, c.var.actor, language, await dictionaryOf(language));
}

function named<T extends string>(all: readonly T[], name: string | undefined): T {
  const found = all.find((each) => each === name);
  if (found === undefined) throw new Refusal("not_found", "There is nothing at this address");
  return found;
}
