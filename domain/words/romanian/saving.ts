import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "Salvat la {time}",
  "saving.ended":
    "Nu s-a salvat. Deschideți din nou linkul și dați data nașterii. Ce ați scris este încă aici.",
  "saving.refused": "Nu s-a salvat. Apăsați butonul de mai jos ca să vedeți de ce.",
  "saving.unreached": "Încă nu s-a salvat. Nu există conexiune. Continuăm să încercăm.",
};
