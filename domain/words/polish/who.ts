import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "Kto odpowiada?",
  "who.patient": "Jestem pacjentem / pacjentką",
  "who.other": "Odpowiadam za pacjenta",
  "who.name": "Pana/Pani imię i nazwisko",
  "who.relation": "Skąd zna Pan/Pani pacjenta?",
  "who.relation_hint": "Na przykład córka, znajomy lub opiekun",
  "who.why": "Dlaczego odpowiada Pan/Pani za pacjenta?",
  "who.why_hint": "Na przykład nie może korzystać z telefonu lub jest chory",
  "who.interpreter": "Tłumacz",
  "who.interpreter_needed": "Pacjent potrzebuje tłumacza przy rozmowach telefonicznych i wizytach",
  "who.home_title": "Kto pomaga mieszkańcowi?",
  "who.role": "Pana/Pani stanowisko w domu opieki",
  "who.capacity": "Czy mieszkaniec może sam o tym zdecydować?",
  "who.capacity_hint": "Najpierw proszę to wyjaśnić w sposób, który mieszkaniec rozumie",
  "who.capacity_yes": "Tak, może zdecydować",
  "who.capacity_no": "Nie, nie może o tym zdecydować",
  "who.best_interests": "Kogo Pan/Pani zapytał(a) i dlaczego jest to najlepsze dla mieszkańca?",
  "who.best_interests_hint": "Proszę odpowiedzieć, jeśli mieszkaniec nie może zdecydować",
  "who.family": "Czy rodzina o tym wie?",
  "who.family_yes": "Tak, rodzina wie",
  "who.family_no": "Nie, rodzina jeszcze nie wie",
  "who.family_not_wanted": "Mieszkaniec nie chce, żeby rodzina wiedziała",
};
