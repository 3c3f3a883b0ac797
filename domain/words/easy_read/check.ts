import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "Check your answers",
  "check.change": "Change",
  "check.who": "Who is answering",
  "check.consent": "Agreement",
  "check.agreed": "Agreed",
  "check.photographs": "Photographs",
  "check.photographs_here": {
    one: "{count} photograph is here",
    other: "{count} photographs are here",
  },
  "check.not_answered": "No answer yet",
  "check.nothing_said": "Nothing",
  "check.missing_title": "Before you can send",
  "check.missing_answer": "Answer this question: {question}",
  "check.no_photograph":
    "There is no photograph yet.\nPhotographs help the specialist.\nAdd them now if you can.\nYou can also send without them.",
  "check.add_photographs": "Add photographs",
  "check.before": "Press Send.\nThen your answers go to {practice}.",
  "check.before_service":
    "Press Send.\nThen your answers go to {practice}.\nThey also go to the specialist team.",
  "check.send": "Send",
};
