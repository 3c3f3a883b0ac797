/** The changes of words in other languages. */
import { checkWords } from "@/domain/words/check_words.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { findWords } from "@/domain/words/find_words.ts";
import { personExists } from "@/tests/factories/people.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

export const changesOfWords: Readonly<Record<string, Situation>> = {
  async checkWords(store) {
    const administrator = await personExists(store, "administrator");
    const shown = await findWords(store.read, administrator, "pl", await dictionaryOf("pl"));
    return () => checkWords(store, administrator, "pl", shown);
  },
};
