/** The words of one language beside the English: what ships, what people here checked, what changed since. */
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { type Language, translations } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { type Dictionary, english, type Entry, type Key } from "@/domain/words/dictionary.ts";
import { englishKeys, pageOf, type WordsPage } from "@/domain/words/pages.ts";
import { sameWords } from "@/domain/words/same_words.ts";
import { fingerprintOf } from "@/domain/words/seen.ts";

/** changed: they were checked, against English that says something else by now. */
export const wordsStates = ["draft", "changed", "checked"] as const;
export type WordsState = typeof wordsStates[number];

export interface WordsShown {
  readonly key: Key;
  readonly page: WordsPage;
  readonly english: Entry;
  /** What patients read. */
  readonly words: Entry;
  readonly state: WordsState;
  readonly checked?: {
    readonly at: Instant;
    readonly by: string;
    /** Where the English changed since: what was checked, and against what. */
    readonly words: Entry;
    readonly english: Entry;
  } | undefined;
  /** Of all that is shown: a page carries it, so that it overwrites nothing newer. */
  readonly seen: string;
}

/** @param shipped of this language: it is loaded before a change begins */
export async function findWords(
  read: Reader,
  actor: Actor,
  language: Language,
  shipped: Dictionary,
): Promise<readonly WordsShown[]> {
  const rows = await read.select({
    key: translations.key,
    words: translations.words,
    english: translations.english,
    at: translations.checkedAt,
    by: users.name,
  }).from(translations).innerJoin(users, eq(users.id, translations.checkedBy))
    .where(and(eq(translations.language, language), visibleTo(actor)));
  const checks = new Map(rows.map((row) => [row.key, row]));
  return englishKeys.map((key): WordsShown => {
    const row = checks.get(key);
    const now: Entry = english[key];
    const checked = row && {
      at: row.at,
      by: row.by,
      words: row.words as Entry,
      english: row.english as Entry,
    };
    const state = !checked ? "draft" : sameWords(checked.english, now) ? "checked" : "changed";
    const words = state === "checked" ? checked!.words : shipped[key];
    const seen = fingerprintOf([now, words, checked?.words, checked?.at]);
    return { key, page: pageOf(key), english: now, words, state, checked, seen };
  });
}

/** The words are for everybody to read; who checked them is for those who look after the install. */
const visibleTo = (actor: Actor): SQL | undefined =>
  holds(actor, "translation.check") ? undefined : isNull(translations.id);
