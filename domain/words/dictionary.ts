/** What a page says, by key, in one language. The English parts give the keys; each language has all. */
import { datesWords } from "@/domain/words/english/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";
import { letterWords } from "@/domain/words/english/letter.ts";
import { messagesWords } from "@/domain/words/english/messages.ts";
import { postWords } from "@/domain/words/english/post.ts";

/** Forms of a plural by the categories of CLDR that the language has: `{count}` decides. */
export type Plural = { readonly other: string } & Readonly<Record<string, string>>;
/** With places for values: "Until {day}". */
export type Entry = string | Plural;

export const english = {
  ...datesWords,
  ...gateWords,
  ...letterWords,
  ...messagesWords,
  ...postWords,
} as const satisfies Record<string, Entry>;
export type Key = keyof typeof english;
export type Dictionary = Readonly<Record<Key, Entry>>;
/** One part in another language: the same keys as the English part. */
export type Translated<Part> = { readonly [K in keyof Part]: Entry };
