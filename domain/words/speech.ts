/** Says things in one language: `say("gate.continue")`, `say.day(expiresOn)`. */
import { eq } from "drizzle-orm";
import type { Day, Instant } from "@/db/columns.ts";
import { type Language, translations } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import { dayOf, zone } from "@/domain/time.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { type Dictionary, english, type Entry, type Key } from "@/domain/words/dictionary.ts";
import { isolated } from "@/domain/words/isolated.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { inDigitsOf, writtenNumber } from "@/domain/words/numerals.ts";
import { pluralRules } from "@/domain/words/plurals.ts";
import { sameWords } from "@/domain/words/same_words.ts";

export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  (key: Key, values?: Values): string;
  readonly language: Language;
  /** For `lang`. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** Something was said so far that a machine translated and nobody has checked: ask it last. */
  readonly hasDrafts: boolean;
  day(day: Day): string;
  /** By the clocks of Europe/London, in 24 hours outside English. */
  moment(at: Instant): string;
  number(value: number): string;
}

/**
 * With the words that people here have checked or corrected before those that ship; not where the
 * English has changed since, which may mean something else by now.
 */
export async function speechIn(read: Reader, language: Language): Promise<Speech> {
  const shipped = await dictionaryOf(language);
  if (language === "en") return speechOf(language, shipped, false);
  const rows = await read.select({
    key: translations.key,
    words: translations.words,
    english: translations.english,
  }).from(translations).where(eq(translations.language, language));
  const ours: Partial<Record<string, Entry>> = {};
  for (const { key, words, english: of } of rows) {
    if (key in english && sameWords(of as Entry, english[key as Key])) ours[key] = words as Entry;
  }
  const drafts = new Set(Object.keys(shipped).filter((key) => !(key in ours)));
  return speechOf(language, { ...shipped, ...ours } as Dictionary, drafts);
}

/** `drafts`: the keys whose words nobody has checked. */
export function speechOf(
  language: Language,
  words: Dictionary,
  drafts: ReadonlySet<string> | false,
): Speech {
  const { tag, dir } = languageCatalogue[language];
  const ownEnglish = tag.startsWith("en");
  const number = (value: number) => writtenNumber(language, value);
  let draftSaid = false;

  function form(key: Key, values: Values): string {
    if (drafts && drafts.has(key)) draftSaid = true;
    const entry: Entry = words[key];
    if (typeof entry === "string") return entry;
    const count = Number(values["count"] ?? 0);
    return entry[pluralRules[language].of(count)] ?? entry.other;
  }
  const filled = (text: string, values: Values, put: (value: string) => string) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? number(value) : put(value);
    });

  const say = (key: Key, values: Values = {}): string =>
    filled(form(key, values), values, dir === "rtl" ? isolated : asItIs);
  /** What is put in is of this language already. */
  const ofOurs = (key: Key, values: Values) => filled(form(key, values), values, asItIs);

  function day(day: Day): string {
    const { year, month, day: date } = Temporal.PlainDate.from(day);
    const named = ofOurs(`date.month.${month}` as Key, {});
    return ofOurs("date.day", { day: date, month: named, year });
  }
  function moment(at: Instant): string {
    const time = inDigitsOf(language, timeOf(at, ownEnglish));
    return ofOurs("date.moment", { date: day(dayOf(at)), time });
  }
  const spoken = Object.assign(say, { language, tag, dir, day, moment, number });
  return Object.defineProperty(spoken, "hasDrafts", { get: () => draftSaid }) as Speech;
}

const asItIs = (value: string) => value;

/** "5:30pm" in English, "17:30" elsewhere. */
function timeOf(at: Instant, english: boolean): string {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const minutes = String(minute).padStart(2, "0");
  return english
    ? `${hour % 12 || 12}:${minutes}${hour < 12 ? "am" : "pm"}`
    : `${String(hour).padStart(2, "0")}:${minutes}`;
}
