import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "Mai bine o vizită în persoană",
  "instead.body":
    "Este în regulă, iar îngrijirea dumneavoastră nu va avea de suferit. Anunțăm {practice}. Vă va contacta despre ce urmează.",
  "instead.because": "Doriți să spuneți ceva către {practice}? (opțional)",
  "instead.long": "Folosiți cel mult {most} de caractere",
  "instead.send": "Anunțați cabinetul meu medical",
  "instead.go_back": "Înapoi, ca să răspundeți la întrebări",
};
