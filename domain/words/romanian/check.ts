import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "Verificați răspunsurile",
  "check.change": "Schimbați",
  "check.who": "Cine răspunde",
  "check.consent": "Acord",
  "check.agreed": "De acord",
  "check.photographs": "Fotografii",
  "check.photographs_here": {
    one: "A ajuns {count} fotografie",
    few: "Au ajuns {count} fotografii",
    other: "Au ajuns {count} de fotografii",
  },
  "check.not_answered": "Încă fără răspuns",
  "check.nothing_said": "Nimic",
  "check.missing_title": "Înainte de a trimite",
  "check.missing_answer": "Răspundeți la această întrebare: {question}",
  "check.no_photograph":
    "Nu a ajuns nicio fotografie. Fotografiile îl ajută pe specialist. Adăugați-le acum, dacă puteți. Puteți trimite și fără ele.",
  "check.add_photographs": "Adăugați fotografii",
  "check.before": "Când apăsați Trimiteți, răspunsurile dumneavoastră ajung la {practice}.",
  "check.before_service":
    "Când apăsați Trimiteți, răspunsurile dumneavoastră ajung la {practice} și la echipa de specialiști.",
  "check.send": "Trimiteți",
};
