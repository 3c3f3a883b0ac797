import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "Salvați și continuați",
  "journey.for_them": "Răspundeți pentru persoana pe care o ajutați.",
  "journey.kept":
    "Păstrăm fiecare răspuns când apăsați butonul. Vă puteți opri și puteți reveni cu același link până la {day}.",
  "journey.not_taken":
    "Nu am putut salva. Deschideți din nou linkul și verificați ce a fost salvat.",
  "journey.progress": "Întrebarea {number} din {count}",
  "journey.i_do_not_know": "Nu știu",
  "journey.own_language": "Puteți scrie în limba dumneavoastră.",
  "journey.missing_choice": "Alegeți un răspuns",
  "journey.missing_several": "Alegeți cel puțin un răspuns",
  "journey.missing_words": "Scrieți un răspuns sau apăsați Nu știu",
  "journey.missing_place": "Alegeți un loc de pe corp sau apăsați Nu știu",
  "journey.long": "Folosiți cel mult {most} de caractere",
  "journey.number_wrong": "Introduceți un număr, de exemplu 6",
  "journey.number_high": "Introduceți un număr de cel mult {most}",
  "journey.date_wrong": "Introduceți o dată reală",
  "journey.one_alone": "Nu puteți alege acest răspuns împreună cu altele: {answer}",
  "journey.side_wrong": "Acel loc nu are această parte. Alegeți altă parte sau nicio parte",
  "journey.over": "Acest link nu mai este necesar",
  "journey.over_body":
    "{practice} nu mai așteaptă răspunsuri prin acest link. Nu trebuie să faceți nimic. Sunați acolo dacă aveți o întrebare.",
};
