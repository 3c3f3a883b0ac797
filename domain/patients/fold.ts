/** Names as they are compared and searched: no case, no accents, no hyphens or apostrophes. */
import { plainLetters } from "@/db/schema/patients.ts";

const plain = new Map(plainLetters.map(([from, to]) => [from.toLowerCase(), to]));

/** `Łukasz` → `lukasz`; spacing and separators stay. The search index folds the same way. */
export function fold(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/\P{ASCII}/gu, (letter) => plain.get(letter) ?? letter);
}

/** `Mary-Ann O’Brien` → `mary`, `ann`, `o`, `brien` */
export const nameParts = (name: string): readonly string[] =>
  fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `O’Brien` → `obrien`: two names are the same if this is. */
export const runTogether = (name: string): string => nameParts(name).join("");
