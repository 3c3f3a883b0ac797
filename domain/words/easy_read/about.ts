import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "Choose who is answering",
  "about.name_missing": "Write your name",
  "about.name_long": "Use 200 characters or fewer for your name",
  "about.relation_missing": "Say how you know the patient",
  "about.relation_long": "Use 200 characters or fewer to say how you know the patient",
  "about.why_missing": "Say why you are answering for the patient",
  "about.why_long": "Use 1000 characters or fewer to say why you are answering",
  "about.role_missing": "Write your job at the home",
  "about.role_long": "Use 200 characters or fewer for your job at the home",
  "about.capacity_missing": "Choose if the resident can decide about this",
  "about.best_interests_missing": "Say who you asked.\nSay why this is best for the resident",
  "about.best_interests_long": "Use 2000 characters or fewer to say why this is best",
  "about.family_missing": "Choose if the family was told",
};
