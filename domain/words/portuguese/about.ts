import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "Escolha quem está a responder",
  "about.name_missing": "Introduza o seu nome",
  "about.name_long": "Use no máximo 200 caracteres para o seu nome",
  "about.relation_missing": "Diga de onde conhece o paciente",
  "about.relation_long": "Use no máximo 200 caracteres para dizer de onde conhece o paciente",
  "about.why_missing": "Diga porque está a responder pelo paciente",
  "about.why_long": "Use no máximo 1000 caracteres para dizer porque está a responder",
  "about.role_missing": "Introduza a sua função no lar",
  "about.role_long": "Use no máximo 200 caracteres para a sua função no lar",
  "about.capacity_missing": "Escolha se o residente pode decidir sobre isto",
  "about.best_interests_missing":
    "Diga a quem perguntou, e porque é isto o melhor para o residente",
  "about.best_interests_long": "Use no máximo 2000 caracteres para dizer porque é isto o melhor",
  "about.family_missing": "Escolha se a família foi informada",
};
