import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "جنوری",
  "date.month.2": "فروری",
  "date.month.3": "مارچ",
  "date.month.4": "اپریل",
  "date.month.5": "مئی",
  "date.month.6": "جون",
  "date.month.7": "جولائی",
  "date.month.8": "اگست",
  "date.month.9": "ستمبر",
  "date.month.10": "اکتوبر",
  "date.month.11": "نومبر",
  "date.month.12": "دسمبر",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}، وقت {time}",
};
