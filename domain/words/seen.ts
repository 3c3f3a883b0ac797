/** A short word for what a page showed. */
import { createHash } from "node:crypto";

export const fingerprintOf = (shown: unknown): string =>
  createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);

/** Of several words together. */
export const seenOf = (words: readonly { readonly seen: string }[]): string =>
  fingerprintOf(words.map(({ seen }) => seen));
