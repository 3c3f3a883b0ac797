import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "Quem está a responder?",
  "who.patient": "Eu sou o paciente",
  "who.other": "Estou a responder pelo paciente",
  "who.name": "O seu nome completo",
  "who.relation": "De onde conhece o paciente?",
  "who.relation_hint": "Por exemplo, filha, amigo ou cuidador",
  "who.why": "Porque está a responder pelo paciente?",
  "who.why_hint": "Por exemplo, não pode usar um telefone ou está doente",
  "who.interpreter": "Intérprete",
  "who.interpreter_needed":
    "O paciente precisa de um intérprete nas chamadas telefónicas e nas consultas",
  "who.home_title": "Quem está a ajudar o residente?",
  "who.role": "A sua função no lar",
  "who.capacity": "O residente pode decidir sobre isto?",
  "who.capacity_hint": "Explique-lhe primeiro, de uma forma que possa compreender",
  "who.capacity_yes": "Sim, pode decidir",
  "who.capacity_no": "Não, não pode decidir sobre isto",
  "who.best_interests": "A quem perguntou, e porque é isto o melhor para o residente?",
  "who.best_interests_hint": "Responda aqui se o residente não puder decidir",
  "who.family": "A família sabe disto?",
  "who.family_yes": "Sim, a família sabe",
  "who.family_no": "Não, a família ainda não sabe",
  "who.family_not_wanted": "O residente não quer que a família saiba",
};
