import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "ਜਨਵਰੀ",
  "date.month.2": "ਫ਼ਰਵਰੀ",
  "date.month.3": "ਮਾਰਚ",
  "date.month.4": "ਅਪ੍ਰੈਲ",
  "date.month.5": "ਮਈ",
  "date.month.6": "ਜੂਨ",
  "date.month.7": "ਜੁਲਾਈ",
  "date.month.8": "ਅਗਸਤ",
  "date.month.9": "ਸਤੰਬਰ",
  "date.month.10": "ਅਕਤੂਬਰ",
  "date.month.11": "ਨਵੰਬਰ",
  "date.month.12": "ਦਸੰਬਰ",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}, {time} ਵਜੇ",
};
