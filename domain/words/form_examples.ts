/** For which numbers a form of a plural stands, as somebody who fills it in may ask. */
import type { Language } from "@/db/schema/links.ts";
import { type PluralForm, pluralRules } from "@/domain/words/plurals.ts";

const most = 4;

/** "0", "1", "2, 3, 4, 22 and so on"; none of whole numbers has the form where this is undefined. */
export function examplesOf(language: Language, form: PluralForm): string | undefined {
  const all = Array.from({ length: 200 }, (_, count) => count)
    .filter((count) => pluralRules[language].of(count) === form);
  if (all.length === 0) return undefined;
  return all.length <= most ? all.join(", ") : `${all.slice(0, most).join(", ")} and so on`;
}
