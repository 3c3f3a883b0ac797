import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "Saved at {time}",
  "saving.ended":
    "This was not saved.\nOpen your link again.\nWrite the date of birth.\nYour words are still here.",
  "saving.refused": "This was not saved.\nPress the button below to see why.",
  "saving.unreached": "This is not saved yet.\nThere is no connection.\nWe try again.",
};
