import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "Proszę sprawdzić odpowiedzi",
  "check.change": "Zmień",
  "check.who": "Kto odpowiada",
  "check.consent": "Zgoda",
  "check.agreed": "Wyrażono zgodę",
  "check.photographs": "Zdjęcia",
  "check.photographs_here": {
    one: "Dotarło {count} zdjęcie",
    few: "Dotarły {count} zdjęcia",
    many: "Dotarło {count} zdjęć",
    other: "Dotarło {count} zdjęcia",
  },
  "check.not_answered": "Jeszcze bez odpowiedzi",
  "check.nothing_said": "Nic",
  "check.missing_title": "Przed wysłaniem",
  "check.missing_answer": "Proszę odpowiedzieć na to pytanie: {question}",
  "check.no_photograph":
    "Nie dotarło żadne zdjęcie. Zdjęcia pomagają specjaliście. Jeśli to możliwe, proszę dodać je teraz. Można też wysłać odpowiedzi bez zdjęć.",
  "check.add_photographs": "Dodaj zdjęcia",
  "check.before": "Po naciśnięciu przycisku Wyślij odpowiedzi trafią do {practice}.",
  "check.before_service":
    "Po naciśnięciu przycisku Wyślij odpowiedzi trafią do {practice} i do zespołu specjalistów.",
  "check.send": "Wyślij",
};
