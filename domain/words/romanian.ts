import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/romanian/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const romanian: Dictionary = {
  ...datesWords,
  ...gateWords,
};
