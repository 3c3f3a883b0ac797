import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "Save and go on",
  "journey.for_them": "Answer for the person that you are helping.",
  "journey.kept":
    "We keep your answer when you press the button.\nYou can stop and come back.\nUse the same link until {day}.",
  "journey.not_taken": "We could not save this.\nOpen your link again.\nCheck what was saved.",
  "journey.progress": "Question {number} of {count}",
  "journey.i_do_not_know": "I do not know",
  "journey.own_language": "You can write in your own language.",
  "journey.missing_choice": "Choose an answer",
  "journey.missing_several": "Choose one answer or more",
  "journey.missing_words": "Write an answer.\nOr press I do not know",
  "journey.missing_place": "Choose a place on the body.\nOr press I do not know",
  "journey.long": "Use {most} characters or fewer",
  "journey.number_wrong": "Write a number.\nFor example, 6",
  "journey.number_high": "Write a number that is {most} or less",
  "journey.date_wrong": "Write a real date",
  "journey.one_alone": "You cannot choose this answer and others: {answer}",
  "journey.side_wrong": "That place does not have this side.\nChoose another side, or no side",
  "journey.over": "You do not need this link any more",
  "journey.over_body":
    "{practice} does not need answers from this link now.\nYou do not need to do anything.\nDo you have a question?\nCall them.",
};
