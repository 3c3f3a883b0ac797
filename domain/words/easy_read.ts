import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/easy_read/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const easyRead: Dictionary = {
  ...datesWords,
  ...gateWords,
};
