import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "Cadwyd am {time}",
  "saving.ended":
    "Ni chafodd hyn ei gadw. Agorwch eich dolen eto a rhowch y dyddiad geni. Mae'r hyn a deipioch yma o hyd.",
  "saving.refused": "Ni chafodd hyn ei gadw. Pwyswch y botwm isod i weld pam.",
  "saving.unreached": "Nid yw hyn wedi'i gadw eto. Nid oes cysylltiad. Rydym yn dal i geisio.",
};
