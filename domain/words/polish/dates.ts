import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "stycznia",
  "date.month.2": "lutego",
  "date.month.3": "marca",
  "date.month.4": "kwietnia",
  "date.month.5": "maja",
  "date.month.6": "czerwca",
  "date.month.7": "lipca",
  "date.month.8": "sierpnia",
  "date.month.9": "września",
  "date.month.10": "października",
  "date.month.11": "listopada",
  "date.month.12": "grudnia",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}, godz. {time}",
};
