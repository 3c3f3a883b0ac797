/** Words that somebody checked. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { translations } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { english, type Entry, type Key } from "@/domain/words/dictionary.ts";
import type { Translation } from "@/domain/words/languages.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export async function translationExists(
  store: Store,
  checkedBy: Id<"User">,
  language: Translation,
  key: Key,
  words: Entry,
  /** Where the English was another. */
  ofEnglish: Entry = english[key],
): Promise<void> {
  await rowExists(store, translations, {
    id: newId<"Translation">(),
    language,
    key,
    words,
    english: ofEnglish,
    checkedBy,
    checkedAt: instantOf(store.now()),
  });
}
