import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "Wizyta osobista zamiast pytań",
  "instead.body":
    "To nie problem i nie wpłynie to na leczenie. Powiadomimy {practice}. Przychodnia skontaktuje się i powie, co dalej.",
  "instead.because": "Czy chce Pan/Pani coś przekazać {practice}? (nieobowiązkowe)",
  "instead.long": "Można użyć najwyżej {most} znaków",
  "instead.send": "Powiadom moją przychodnię GP",
  "instead.go_back": "Wróć i odpowiedz na pytania",
};
