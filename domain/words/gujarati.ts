import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/gujarati/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const gujarati: Dictionary = {
  ...datesWords,
  ...gateWords,
};
