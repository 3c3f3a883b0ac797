/** The answers once more, before they are sent. */
export const checkWords = {
  "check.title": "Check your answers",
  "check.change": "Change",
  "check.who": "Who is answering",
  "check.consent": "Agreement",
  "check.agreed": "Agreed",
  "check.photographs": "Photographs",
  "check.not_answered": "Not answered yet",
  "check.nothing_said": "Nothing",
  "check.missing_title": "Before you can send",
  "check.missing_answer": "Answer this question: {question}",
  "check.missing_photograph": "Add at least one photograph",
  "check.before": "When you press Send, your answers go to {practice}.",
  "check.before_service":
    "When you press Send, your answers go to {practice} and to the specialist team.",
  "check.send": "Send",
} as const;
