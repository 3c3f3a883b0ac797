/** The answers once more, before they are sent. */
export const checkWords = {
  "check.title": "Check your answers",
  "check.change": "Change",
  "check.who": "Who is answering",
  "check.consent": "Agreement",
  "check.agreed": "Agreed",
  "check.photographs": "Photographs",
  "check.photographs_here": {
    one: "{count} photograph has arrived",
    other: "{count} photographs have arrived",
  },
  "check.not_answered": "Not answered yet",
  "check.nothing_said": "Nothing",
  "check.missing_title": "Before you can send",
  "check.missing_answer": "Answer this question: {question}",
  "check.no_photograph":
    "No photograph has arrived. Photographs help the specialist. Add them now if you can. You can also send without them.",
  "check.add_photographs": "Add photographs",
  "check.before": "When you press Send, your answers go to {practice}.",
  "check.before_service":
    "When you press Send, your answers go to {practice} and to the specialist team.",
  "check.send": "Send",
} as const;
