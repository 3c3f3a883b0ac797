import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/urdu/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const urdu: Dictionary = {
  ...datesWords,
  ...gateWords,
};
