import type { Dictionary } from "@/domain/words/dictionary.ts";
import { datesWords } from "@/domain/words/polish/dates.ts";
import { gateWords } from "@/domain/words/english/gate.ts";

export const polish: Dictionary = {
  ...datesWords,
  ...gateWords,
};
