import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "জানুয়ারি",
  "date.month.2": "ফেব্রুয়ারি",
  "date.month.3": "মার্চ",
  "date.month.4": "এপ্রিল",
  "date.month.5": "মে",
  "date.month.6": "জুন",
  "date.month.7": "জুলাই",
  "date.month.8": "আগস্ট",
  "date.month.9": "সেপ্টেম্বর",
  "date.month.10": "অক্টোবর",
  "date.month.11": "নভেম্বর",
  "date.month.12": "ডিসেম্বর",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}, সময় {time}",
};
