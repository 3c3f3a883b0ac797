import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "Before you start",
  "consent.title_resident": "Before the resident starts",
  "consent.why": "Why we ask",
  "consent.why_photographs":
    "{practice} wants to ask a specialist about your problem.\nA specialist is a doctor or nurse who knows a lot about it.\nThe specialist reads your answers.\nThe specialist looks at your photographs.",
  "consent.why_answers":
    "{practice} wants to ask a specialist about your problem.\nA specialist is a doctor or nurse who knows a lot about it.\nThe specialist reads your answers.",
  "consent.limits": "What can go wrong",
  "consent.limits_photographs":
    "A photograph cannot show everything.\nSomebody may ask you to come in.",
  "consent.limits_answers": "Answers cannot say everything.\nSomebody may ask you to come in.",
  "consent.who_sees": "Who sees it",
  "consent.who_sees_body":
    "Staff at {practice} see it.\nThe specialist team sees it.\nThey may be men or women.",
  "consent.where": "Where we keep it",
  "consent.where_body":
    "We send it safely.\nWe keep it in your health record.\nYou can ask {practice} to show it to you.\nYour pictures also stay on your phone.\nYou can delete them there.",
  "consent.next": "What happens next",
  "consent.next_to_practice":
    "{practice} looks at it first.\nThen they can send it to the specialist.",
  "consent.next_to_service": "It goes straight to the specialist team.",
  "consent.choice": "You can say no",
  "consent.choice_body":
    "You do not have to do this.\nYou can see somebody in person instead.\nYou can change your mind at any time.\nYou will still get your care.",
  "consent.statement_photographs":
    "I agree that photographs are taken.\nI agree that they are kept in my health record.\nI agree that they are shared safely with the specialist team, to help with my care.\nI know that a photograph cannot show everything.\nI know that I may have to come in.\nI can say no, or change my mind.\nI will still get my care.",
  "consent.statement_answers":
    "I agree that my answers are kept in my health record.\nI agree that they are shared safely with the specialist team, to help with my care.\nI can say no, or change my mind.\nI will still get my care.",
  "consent.question": "Do you agree?",
  "consent.yes": "Yes, I agree",
  "consent.no": "No, I want to see somebody in person",
  "consent.question_for_them": "Does the patient agree?",
  "consent.yes_for_them": "Yes, they agree",
  "consent.no_for_them": "No, they want to see somebody in person",
  "consent.missing": "Choose yes or no",
  "consent.decided_by": "Who decided this?",
  "consent.decided_by_hint": "Answer this if you chose yes",
  "consent.own_decision": "The patient decided",
  "consent.parent": "I decided.\nI am their parent or guardian",
  "consent.attorney": "I decided.\nI am their attorney or deputy for health",
  "consent.best_interests": "The patient cannot decide.\nThis is best for them",
  "consent.decided_by_missing": "Choose who decided this",
};
