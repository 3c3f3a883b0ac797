import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "Tell us about your care",
  "survey.anonymous":
    "Your answer is anonymous.\nThis means that nobody can see who answered.\nWe do not ask for your name.",
  "survey.in_english":
    "The NHS wrote this question and its answers.\nThe words are the same everywhere.",
  "survey.own_words":
    "You can leave this empty.\nDo not write your name.\nDo not write the name of another person.",
  "survey.who": "Who is answering?",
  "survey.who_self": "The person who had the care",
  "survey.who_relative": "Somebody in the family, or a friend",
  "survey.who_carer": "A carer",
  "survey.skip": "You can leave this empty.",
  "survey.send": "Send your answer",
  "survey.experience_missing": "Choose one answer",
  "survey.comment_too_long": "Use 5,000 characters or fewer",
  "survey.thanks": "Thank you",
  "survey.sent": "We sent your answer to {organisation}.\nIt does not say who you are.",
  "survey.close": "You can close this page now.",
  "survey.again": "Give another answer",
  "survey.contact": "Do you want us to contact you?",
  "survey.contact_apart":
    "We do not keep your details with your answer.\nWe do not know which answer is yours.\nSo please tell us what it is about.",
  "survey.contact_name": "Your name",
  "survey.contact_way": "Your phone number or email address",
  "survey.contact_about": "What it is about",
  "survey.contact_send": "Ask us to contact you",
  "survey.contact_missing": "Write a phone number or an email address",
  "survey.contact_sent": "{organisation} will contact you.",
  "survey.over": "This page is closed",
  "survey.over_why":
    "You cannot answer here any more.\nDo you want to tell us about your care?\nAsk the staff who look after you.",
  "survey.public_title": "What people say about us",
  "survey.public_days": "From {from} to {to}",
  "survey.public_asked": "This is what we asked. This is what people said.",
  "survey.public_answers": "Answers",
  "survey.public_positive": "Good answers",
  "survey.public_negative": "Bad answers",
  "survey.public_counted": "Good answers are “{positive}”. Bad answers are “{negative}”.",
  "survey.public_place": "Place",
  "survey.public_whole": "All places together",
  "survey.public_hidden":
    "* We do not show numbers below 5, and some others. This keeps answers private.",
  "survey.public_left_out": "Answers we did not count because no person gave them: {count}.",
  "survey.public_as_at": "We counted on {day}.",
  "survey.public_restated":
    "We told people other numbers before. They were wrong. These are right.",
  "survey.public_said_done": "You said, we did",
  "survey.public_said": "You said",
  "survey.public_did": "We did",
  "survey.public_comments": "What people wrote",
  "survey.public_reply": "Our answer",
  "survey.public_alone":
    "These numbers are about us only. Do not use them to compare us with others.",
  "survey.public_other_months": "Other months",
  "survey.public_poster": "Print this as a poster",
  "survey.public_removed": "words taken out",
  "survey.public_nobody": "Nobody answered in this time.",
  "survey.public_none": "There is nothing to read here",
  "survey.public_none_why": "They have not shared this, or they do not share it now.",
  "survey.poster_how": "Point the camera of your phone at the square. Or type this address:",
  "survey.poster_time": "It takes less than a minute. You do not need to sign in.",
  "survey.poster_paper": "If you want to use paper or the phone, ask a member of staff.",
  "survey.poster_languages": "You can answer in:",
  "survey.poster_qr": "QR code that opens {address}",
  "survey.public_all": "All answers",
  "survey.public_more": "You can read more at {address}",

  // Questionnaires.
  "survey.form_text":
    "{practice} works with a service.\nIt asks how it was for you.\nYou do not give your name.\nAnswer here: {address}",
  "survey.form_subject": "Some questions about a service",
  "survey.form_email":
    "{practice} works with another service.\nThat service asks how it was for you.\nYou can answer on a phone, a tablet or a computer.",
  "survey.form_anonymous":
    "Your answers are anonymous.\nThis means that nobody can see who answered.\nWe keep your answers until you send them.\nSo you can go on later.",
  "survey.form_stop_how": "Do you want us to stop asking?\nOpen the link and tell us.",
  "survey.form_stop": "Do not ask me again",
  "survey.form_stopped": "We will not ask you again.",
  "survey.form_later":
    "We keep what you answer.\nYou can stop and go on later.\nYou can use another device.\nJust open the link again.",
  "survey.form_in_english": "The service wrote the questions.",
  "survey.form_part": "Part {number} of {all}",
  "survey.form_missing": "Answer this question",
  "survey.form_choose": "Choose from the answers",
  "survey.form_number": "Write a number from {least} to {most}",
  "survey.form_too_long": "Use {most} characters or fewer",
  "survey.form_only_if": "Only if you answered {answers} to “{question}”",
  "survey.form_once": "You cannot change your answers after you send them.",
  "survey.form_sent_before": "You sent these answers before",
  "survey.form_late": "You could answer until {day}.\nThank you for wanting to answer.",
};
