/** Says things in one language: `say("gate.continue")`, `say.day(expiresOn)`. */
import { eq } from "drizzle-orm";
import type { Day, Instant } from "@/db/columns.ts";
import { type Language, translations } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import { dayOf, zone } from "@/domain/time.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import type { Dictionary, Entry, Key } from "@/domain/words/dictionary.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";

export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  (key: Key, values?: Values): string;
  readonly language: Language;
  /** For `lang`. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** A machine made some of these words, and nobody has checked them. */
  readonly hasDrafts: boolean;
  day(day: Day): string;
  /** By the clocks of Europe/London, in 24 hours outside English. */
  moment(at: Instant): string;
  number(value: number): string;
}

/** With the words that people here have checked or corrected before those that ship. */
export async function speechIn(read: Reader, language: Language): Promise<Speech> {
  const shipped = await dictionaryOf(language);
  if (language === "en") return speechOf(language, shipped, false);
  const checked = await read.select({ key: translations.key, words: translations.words })
    .from(translations).where(eq(translations.language, language));
  const ours = Object.fromEntries(checked.map(({ key, words }) => [key, words as Entry]));
  const hasDrafts = Object.keys(shipped).some((key) => !(key in ours));
  return speechOf(language, { ...shipped, ...ours }, hasDrafts);
}

export function speechOf(language: Language, words: Dictionary, hasDrafts: boolean): Speech {
  const { tag, dir } = languageCatalogue[language];
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag, { useGrouping: false });
  const number = (value: number) => numbers.format(value);
  const english = tag.startsWith("en");

  function say(key: Key, values: Values = {}): string {
    const entry: Entry = words[key];
    const count = Number(values["count"] ?? 0);
    const text = typeof entry === "string" ? entry : entry[plurals.select(count)] ?? entry.other;
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? number(value) : value;
    });
  }
  function day(day: Day): string {
    const { year, month, day: date } = Temporal.PlainDate.from(day);
    const named = say(`date.month.${month}` as Key);
    return say("date.day", { day: number(date), month: named, year: number(year) });
  }
  function moment(at: Instant): string {
    return say("date.moment", { date: day(dayOf(at)), time: timeOf(at, english) });
  }
  return Object.assign(say, { language, tag, dir, hasDrafts, day, moment, number });
}

/** "5:30pm" in English, "17:30" elsewhere. */
function timeOf(at: Instant, english: boolean): string {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const minutes = String(minute).padStart(2, "0");
  return english
    ? `${hour % 12 || 12}:${minutes}${hour < 12 ? "am" : "pm"}`
    : `${String(hour).padStart(2, "0")}:${minutes}`;
}
