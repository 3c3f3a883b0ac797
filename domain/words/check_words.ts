/** A person who reads the language says that words are right, as they stand or as they correct them. */
import { sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { translations } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Entry, Key } from "@/domain/words/dictionary.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { findWords } from "@/domain/words/find_words.ts";
import { languageCatalogue, type Translation } from "@/domain/words/languages.ts";
import { problemWith } from "@/domain/words/problem_with.ts";

export interface CheckedWords {
  readonly key: Key;
  readonly words: Entry;
  /** The fingerprint of what was shown when they were checked. */
  readonly seen: string;
}

const rowsAtOnce = 100;

/** All of them or none. */
export async function checkWords(
  store: Store,
  actor: Actor,
  language: Translation,
  checked: readonly CheckedWords[],
): Promise<void> {
  const shipped = await dictionaryOf(language);
  if (checked.length === 0) throw new Refusal("invalid", "There is nothing to mark as checked");
  await change(store, actor, async (tx) => {
    authorise(actor, "translation.check", undefined);
    const shown = new Map(
      (await findWords(tx, actor, language, shipped)).map((each) => [each.key, each]),
    );
    const rows = checked.map(({ key, words, seen }) => {
      const now = shown.get(key)!;
      if (now.seen !== seen) throw new Refusal("conflict", changedMeanwhile(now.checked?.by));
      const problem = problemWith(now.english, words, language);
      if (problem) throw new Refusal("invalid", `${key}: ${problem.words}`);
      return {
        id: newId<"Translation">(),
        language,
        key,
        words,
        english: now.english,
        checkedBy: actor.userId,
        checkedAt: tx.now,
      };
    });
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await tx.insert(translations).values(rows.slice(at, at + rowsAtOnce)).onConflictDoUpdate({
        target: [translations.language, translations.key],
        set: {
          words: sql`excluded.words`,
          english: sql`excluded.english`,
          checkedBy: sql`excluded.checked_by`,
          checkedAt: sql`excluded.checked_at`,
        },
      });
    }
    const [first] = rows;
    const what = rows.length === 1 ? { key: first!.key, words: first!.words } : {
      words: rows.length,
      pages: [...new Set(rows.map(({ key }) => shown.get(key)!.page))].join(", "),
    };
    tx.audit("translation.checked", { translation: first!.id }, {
      language: languageCatalogue[language].english,
      ...what,
    });
  });
}

const changedMeanwhile = (by: string | undefined) =>
  by === undefined
    ? "The English has changed since you opened this page. Look at it again, then save"
    : `${by} has checked this since you opened the page. Read what they wrote, then save yours if it is better`;
