import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "ianuarie",
  "date.month.2": "februarie",
  "date.month.3": "martie",
  "date.month.4": "aprilie",
  "date.month.5": "mai",
  "date.month.6": "iunie",
  "date.month.7": "iulie",
  "date.month.8": "august",
  "date.month.9": "septembrie",
  "date.month.10": "octombrie",
  "date.month.11": "noiembrie",
  "date.month.12": "decembrie",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}, ora {time}",
};
