/** What a page says, by key, in one language. The English parts give the keys; each language has all. */
import { aboutWords } from "@/domain/words/english/about.ts";
import { callWords } from "@/domain/words/english/call.ts";
import { checkWords } from "@/domain/words/english/check.ts";
import { consentWords } from "@/domain/words/english/consent.ts";
import { datesWords } from "@/domain/words/english/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";
import { insteadWords } from "@/domain/words/english/instead.ts";
import { journeyWords } from "@/domain/words/english/journey.ts";
import { letterWords } from "@/domain/words/english/letter.ts";
import { messagesWords } from "@/domain/words/english/messages.ts";
import { photographsWords } from "@/domain/words/english/photographs.ts";
import { placesWords } from "@/domain/words/english/places.ts";
import { postWords } from "@/domain/words/english/post.ts";
import { questionsWords } from "@/domain/words/english/questions.ts";
import { savingWords } from "@/domain/words/english/saving.ts";
import { sendingWords } from "@/domain/words/english/sending.ts";
import { sentWords } from "@/domain/words/english/sent.ts";
import { surveyWords } from "@/domain/words/english/survey.ts";
import { urgentWords } from "@/domain/words/english/urgent.ts";
import { whoWords } from "@/domain/words/english/who.ts";

/** Forms of a plural by the categories of CLDR that the language has: `{count}` decides. */
export type Plural = { readonly other: string } & Readonly<Record<string, string>>;
/** With places for values: "Until {day}". */
export type Entry = string | Plural;

export const english = {
  ...aboutWords,
  ...callWords,
  ...checkWords,
  ...consentWords,
  ...datesWords,
  ...gateWords,
  ...insteadWords,
  ...journeyWords,
  ...letterWords,
  ...messagesWords,
  ...photographsWords,
  ...placesWords,
  ...postWords,
  ...questionsWords,
  ...savingWords,
  ...sendingWords,
  ...sentWords,
  ...surveyWords,
  ...urgentWords,
  ...whoWords,
} as const satisfies Record<string, Entry>;
export type Key = keyof typeof english;
export type Dictionary = Readonly<Record<Key, Entry>>;
/** One part in another language: the same keys as the English part. */
export type Translated<Part> = { readonly [K in keyof Part]: Entry };
