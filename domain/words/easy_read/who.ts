import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "Who is answering?",
  "who.patient": "I am the patient",
  "who.other": "I am helping the patient",
  "who.name": "Your full name",
  "who.relation": "How do you know the patient?",
  "who.relation_hint": "For example, daughter, friend or carer",
  "who.why": "Why are you answering for the patient?",
  "who.why_hint": "For example, they cannot use a phone.\nOr they are ill",
  "who.interpreter": "Interpreter",
  "who.interpreter_needed": "The patient needs somebody to translate on the phone and at visits",
  "who.home_title": "Who is helping the resident?",
  "who.role": "Your job at the home",
  "who.capacity": "Can the resident decide about this?",
  "who.capacity_hint": "Explain it to them first.\nUse easy words",
  "who.capacity_yes": "Yes, they can decide",
  "who.capacity_no": "No, they cannot decide about this",
  "who.best_interests": "Who did you ask?\nWhy is this best for the resident?",
  "who.best_interests_hint": "Answer this if the resident cannot decide",
  "who.family": "Does the family know about this?",
  "who.family_yes": "Yes, the family knows",
  "who.family_no": "No, the family does not know yet",
  "who.family_not_wanted": "The resident does not want the family to know",
};
