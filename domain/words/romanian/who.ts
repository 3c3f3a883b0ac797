import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "Cine răspunde?",
  "who.patient": "Eu sunt pacientul",
  "who.other": "Răspund pentru pacient",
  "who.name": "Numele dumneavoastră complet",
  "who.relation": "De unde îl cunoașteți pe pacient?",
  "who.relation_hint": "De exemplu, fiică, prieten sau îngrijitor",
  "who.why": "De ce răspundeți pentru pacient?",
  "who.why_hint": "De exemplu, nu poate folosi un telefon sau este bolnav",
  "who.interpreter": "Interpret",
  "who.interpreter_needed":
    "Pacientul are nevoie de un interpret pentru convorbiri telefonice și vizite",
  "who.home_title": "Cine îl ajută pe rezident?",
  "who.role": "Funcția dumneavoastră în cămin",
  "who.capacity": "Poate rezidentul să decidă despre aceasta?",
  "who.capacity_hint": "Mai întâi explicați-i, într-un mod pe care îl poate înțelege",
  "who.capacity_yes": "Da, poate decide",
  "who.capacity_no": "Nu, nu poate decide despre aceasta",
  "who.best_interests": "Pe cine ați întrebat și de ce este cel mai bine pentru rezident?",
  "who.best_interests_hint": "Răspundeți aici dacă rezidentul nu poate decide",
  "who.family": "Știe familia despre aceasta?",
  "who.family_yes": "Da, familia știe",
  "who.family_no": "Nu, familia nu știe încă",
  "who.family_not_wanted": "Rezidentul nu vrea ca familia să știe",
};
