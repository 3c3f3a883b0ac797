import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/portuguese/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const portuguese: Dictionary = {
  ...datesWords,
  ...gateWords,
};
