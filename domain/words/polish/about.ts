import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "Proszę wybrać, kto odpowiada",
  "about.name_missing": "Proszę wpisać imię i nazwisko",
  "about.name_long": "Imię i nazwisko może mieć najwyżej 200 znaków",
  "about.relation_missing": "Proszę napisać, skąd zna Pan/Pani pacjenta",
  "about.relation_long": "Proszę użyć najwyżej 200 znaków, aby napisać, skąd zna Pan/Pani pacjenta",
  "about.why_missing": "Proszę napisać, dlaczego odpowiada Pan/Pani za pacjenta",
  "about.why_long": "Proszę użyć najwyżej 1000 znaków, aby napisać, dlaczego Pan/Pani odpowiada",
  "about.role_missing": "Proszę wpisać stanowisko w domu opieki",
  "about.role_long": "Stanowisko w domu opieki może mieć najwyżej 200 znaków",
  "about.capacity_missing": "Proszę wybrać, czy mieszkaniec może sam o tym zdecydować",
  "about.best_interests_missing":
    "Proszę napisać, kogo Pan/Pani zapytał(a) i dlaczego jest to najlepsze dla mieszkańca",
  "about.best_interests_long":
    "Proszę użyć najwyżej 2000 znaków, aby napisać, dlaczego jest to najlepsze",
  "about.family_missing": "Proszę wybrać, czy powiadomiono rodzinę",
};
