/** Which file holds which language; each is loaded when somebody first reads it. */
import type { Language } from "@/db/schema/links.ts";
import { type Dictionary, english } from "@/domain/words/dictionary.ts";

const loaders: Readonly<Partial<Record<Language, () => Promise<Dictionary>>>> = {};

const loaded = new Map<Language, Promise<Dictionary>>();

export function dictionaryOf(language: Language): Promise<Dictionary> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = loaders[language]?.() ?? Promise.resolve(english);
  loaded.set(language, loading);
  return loading;
}
