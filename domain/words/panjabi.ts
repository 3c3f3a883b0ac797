import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/panjabi/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const panjabi: Dictionary = {
  ...datesWords,
  ...gateWords,
};
