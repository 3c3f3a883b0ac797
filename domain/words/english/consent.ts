/**
 * What is explained before anybody agrees: why, limits, who sees it, where it is kept, what happens
 * next, and that nobody need (BAD, quality standards for teledermatology). Draft wording, to be
 * agreed by the clinical safety officer of the install.
 */
export const consentWords = {
  "consent.title": "Before you begin",
  "consent.title_resident": "Before the resident begins",
  "consent.why": "Why we ask",
  "consent.why_photographs":
    "{practice} wants to ask a specialist about this problem. The specialist reads your answers and looks at your photographs.",
  "consent.why_answers":
    "{practice} wants to ask a specialist about this problem. The specialist reads your answers.",
  "consent.limits": "What can be missed",
  "consent.limits_photographs":
    "A photograph can miss things that someone can see or feel in person. You may be asked to come in.",
  "consent.limits_answers":
    "Answers can miss things that someone can see in person. You may be asked to come in.",
  "consent.who_sees": "Who sees it",
  "consent.who_sees_body":
    "Staff at {practice} and the specialist team see it. They may be men or women.",
  "consent.where": "Where it is kept",
  "consent.where_body":
    "It is sent safely and kept in your health record. You can ask {practice} to show it to you. Pictures that you take also stay on your phone until you delete them.",
  "consent.next": "What happens next",
  "consent.next_to_practice":
    "{practice} looks at what you send. Then they can pass it to the specialist.",
  "consent.next_to_service": "What you send goes straight to the specialist team.",
  "consent.choice": "You can say no",
  "consent.choice_body":
    "You do not have to do this. You can be seen in person instead. You can change your mind at any time. Your care will not be affected.",
  "consent.statement_photographs":
    "I agree to photographs being taken, kept in my health record and shared safely with the specialist team so they can advise on my care. I understand that a photograph can miss things and that I may be asked to come in. I can say no, or change my mind, and my care will not be affected.",
  "consent.statement_answers":
    "I agree that my answers are kept in my health record and shared safely with the specialist team so they can advise on my care. I can say no, or change my mind, and my care will not be affected.",
  "consent.question": "Do you agree?",
  "consent.yes": "Yes, I agree and want to go on",
  "consent.no": "No, I would rather be seen in person",
  "consent.question_for_them": "Does the patient agree?",
  "consent.yes_for_them": "Yes, they agree and want to go on",
  "consent.no_for_them": "No, they would rather be seen in person",
  "consent.missing": "Choose yes or no",
  "consent.decided_by": "Who decided this?",
  "consent.decided_by_hint": "Answer this if you chose yes",
  "consent.own_decision": "The patient decided this themselves",
  "consent.parent": "I decided, as their parent or guardian",
  "consent.attorney": "I decided, as their attorney or deputy for health",
  "consent.best_interests": "The patient cannot decide, and this is best for them",
  "consent.decided_by_missing": "Choose who decided this",
} as const;
