/** The way from the first answer to what happens after sending. */
export const journeyWords = {
  "journey.save": "Save and continue",
  "journey.for_them": "Answer for the person that you are helping.",
  "journey.kept":
    "We keep each answer when you press the button. You can stop and come back with the same link until {day}.",
  "journey.not_taken": "We could not save this. Open your link again and check what was saved.",
  "journey.progress": "Question {number} of {count}",
  "journey.i_do_not_know": "I do not know",
  "journey.own_language": "You can write in your own language.",
  "journey.missing_choice": "Choose an answer",
  "journey.missing_several": "Choose at least one answer",
  "journey.missing_words": "Write an answer, or press I do not know",
  "journey.missing_place": "Choose a place on the body, or press I do not know",
  "journey.long": "Use {most} characters or fewer",
  "journey.number_wrong": "Enter a number, for example 6",
  "journey.number_high": "Enter a number that is {most} or less",
  "journey.date_wrong": "Enter a real date",
  "journey.one_alone": "You cannot choose this answer together with others: {answer}",
  "journey.side_wrong": "That place does not have this side. Choose another side, or no side",
  "journey.over": "This link is not needed any more",
  "journey.over_body":
    "{practice} does not wait for answers through this link any more. You do not need to do anything. Call them if you have a question.",
} as const;
