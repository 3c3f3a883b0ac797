import type { datesWords as part } from "@/domain/words/english/dates.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const datesWords: Translated<typeof part> = {
  "date.month.1": "જાન્યુઆરી",
  "date.month.2": "ફેબ્રુઆરી",
  "date.month.3": "માર્ચ",
  "date.month.4": "એપ્રિલ",
  "date.month.5": "મે",
  "date.month.6": "જૂન",
  "date.month.7": "જુલાઈ",
  "date.month.8": "ઑગસ્ટ",
  "date.month.9": "સપ્ટેમ્બર",
  "date.month.10": "ઑક્ટોબર",
  "date.month.11": "નવેમ્બર",
  "date.month.12": "ડિસેમ્બર",
  "date.day": "{day} {month} {year}",
  "date.moment": "{date}, {time} વાગ્યે",
};
