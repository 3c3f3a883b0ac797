import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "Înainte de a începe",
  "consent.title_resident": "Înainte ca rezidentul să înceapă",
  "consent.why": "De ce întrebăm",
  "consent.why_photographs":
    "{practice} vrea să întrebe un specialist despre această problemă. Specialistul citește răspunsurile și se uită la fotografii.",
  "consent.why_answers":
    "{practice} vrea să întrebe un specialist despre această problemă. Specialistul citește răspunsurile.",
  "consent.limits": "Ce se poate trece cu vederea",
  "consent.limits_photographs":
    "Într-o fotografie pot să nu apară lucruri pe care cineva le vede sau le simte la o vizită. Este posibil să vă rugăm să veniți.",
  "consent.limits_answers":
    "Din răspunsuri pot să nu reiasă lucruri pe care cineva le vede la o vizită. Este posibil să vă rugăm să veniți.",
  "consent.who_sees": "Cine vede",
  "consent.who_sees_body":
    "Văd angajații de la {practice} și echipa de specialiști. Pot fi bărbați sau femei.",
  "consent.where": "Unde se păstrează",
  "consent.where_body":
    "Se trimite în siguranță și se păstrează în dosarul dumneavoastră medical. Puteți cere la {practice} să vi se arate. Pozele pe care le faceți rămân și în telefon până când le ștergeți.",
  "consent.next": "Ce urmează",
  "consent.next_to_practice":
    "{practice} se uită la ce trimiteți. Apoi poate trimite mai departe specialistului.",
  "consent.next_to_service": "Ce trimiteți ajunge direct la echipa de specialiști.",
  "consent.choice": "Puteți spune nu",
  "consent.choice_body":
    "Nu sunteți obligat(ă) să faceți aceasta. Puteți fi văzut(ă) în persoană. Vă puteți răzgândi oricând. Îngrijirea dumneavoastră nu va avea de suferit.",
  "consent.statement_photographs":
    "Sunt de acord să se facă fotografii, să fie păstrate în dosarul meu medical și să fie trimise în siguranță echipei de specialiști, ca să dea sfaturi despre îngrijirea mea. Înțeleg că într-o fotografie se pot trece cu vederea unele lucruri și că este posibil să fiu rugat(ă) să vin. Pot spune nu sau mă pot răzgândi, iar îngrijirea mea nu va avea de suferit.",
  "consent.statement_answers":
    "Sunt de acord ca răspunsurile mele să fie păstrate în dosarul meu medical și să fie trimise în siguranță echipei de specialiști, ca să dea sfaturi despre îngrijirea mea. Pot spune nu sau mă pot răzgândi, iar îngrijirea mea nu va avea de suferit.",
  "consent.question": "Sunteți de acord?",
  "consent.yes": "Da, sunt de acord și vreau să continui",
  "consent.no": "Nu, prefer să fiu văzut(ă) în persoană",
  "consent.question_for_them": "Este pacientul de acord?",
  "consent.yes_for_them": "Da, este de acord și vrea să continue",
  "consent.no_for_them": "Nu, preferă să fie văzut în persoană",
  "consent.missing": "Alegeți da sau nu",
  "consent.decided_by": "Cine a decis aceasta?",
  "consent.decided_by_hint": "Răspundeți aici dacă ați ales da",
  "consent.own_decision": "Pacientul a decis singur",
  "consent.parent": "Eu am decis, ca părinte sau tutore",
  "consent.attorney": "Eu am decis, ca împuternicit sau reprezentant pentru sănătate",
  "consent.best_interests": "Pacientul nu poate decide, iar acest lucru este cel mai bun pentru el",
  "consent.decided_by_missing": "Alegeți cine a decis aceasta",
};
