import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "Alegeți cine răspunde",
  "about.name_missing": "Introduceți numele dumneavoastră",
  "about.name_long": "Folosiți cel mult 200 de caractere pentru nume",
  "about.relation_missing": "Spuneți de unde îl cunoașteți pe pacient",
  "about.relation_long":
    "Folosiți cel mult 200 de caractere ca să spuneți de unde îl cunoașteți pe pacient",
  "about.why_missing": "Spuneți de ce răspundeți pentru pacient",
  "about.why_long": "Folosiți cel mult 1000 de caractere ca să spuneți de ce răspundeți",
  "about.role_missing": "Introduceți funcția dumneavoastră în cămin",
  "about.role_long": "Folosiți cel mult 200 de caractere pentru funcția dumneavoastră în cămin",
  "about.capacity_missing": "Alegeți dacă rezidentul poate decide despre aceasta",
  "about.best_interests_missing":
    "Spuneți pe cine ați întrebat și de ce este cel mai bine pentru rezident",
  "about.best_interests_long":
    "Folosiți cel mult 2000 de caractere ca să spuneți de ce este cel mai bine",
  "about.family_missing": "Alegeți dacă familia a fost anunțată",
};
