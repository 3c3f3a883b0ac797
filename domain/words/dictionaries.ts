/** Which file holds which language; each is loaded when somebody first reads it. */
import type { Language } from "@/db/schema/links.ts";
import { type Dictionary, english } from "@/domain/words/dictionary.ts";

const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Dictionary>>> = {
  "en-easy": async () => (await import("@/domain/words/easy_read.ts")).easyRead,
  cy: async () => (await import("@/domain/words/welsh.ts")).welsh,
  pl: async () => (await import("@/domain/words/polish.ts")).polish,
  ro: async () => (await import("@/domain/words/romanian.ts")).romanian,
  pa: async () => (await import("@/domain/words/panjabi.ts")).panjabi,
  ur: async () => (await import("@/domain/words/urdu.ts")).urdu,
  ar: async () => (await import("@/domain/words/arabic.ts")).arabic,
  pt: async () => (await import("@/domain/words/portuguese.ts")).portuguese,
  bn: async () => (await import("@/domain/words/bengali.ts")).bengali,
  gu: async () => (await import("@/domain/words/gujarati.ts")).gujarati,
};

const loaded = new Map<Language, Promise<Dictionary>>();

export function dictionaryOf(language: Language): Promise<Dictionary> {
  if (language === "en") return Promise.resolve(english);
  const known = loaded.get(language);
  if (known) return known;
  const loading = loaders[language]();
  loaded.set(language, loading);
  return loading;
}
