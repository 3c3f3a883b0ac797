import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/welsh/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const welsh: Dictionary = {
  ...datesWords,
  ...gateWords,
};
