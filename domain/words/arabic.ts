import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/arabic/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const arabic: Dictionary = {
  ...datesWords,
  ...gateWords,
};
