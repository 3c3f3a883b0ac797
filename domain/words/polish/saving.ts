import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "Zapisano o {time}",
  "saving.ended":
    "Tego nie zapisano. Proszę ponownie otworzyć link i podać datę urodzenia. Wpisany tekst nadal tu jest.",
  "saving.refused": "Tego nie zapisano. Proszę nacisnąć przycisk poniżej, aby zobaczyć dlaczego.",
  "saving.unreached": "Jeszcze tego nie zapisano. Nie ma połączenia. Próbujemy dalej.",
};
