import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/bengali/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const bengali: Dictionary = {
  ...datesWords,
  ...gateWords,
};
