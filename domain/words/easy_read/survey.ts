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
  "survey.about": "About you",
  "survey.about_why":
    "You can leave these empty.\nWe only count what you choose.\nWe do not keep it with your answer.",
  "survey.kiosk_stored":
    "Your answer is on this tablet.\nWe will send it when the internet works again.\nIt does not say who you are.",
  "survey.kiosk_soon": "This page will soon start again.\nIt will be for the next person.",
  "survey.kiosk_chosen": "We will send what you have chosen.",
  "survey.kiosk_more_time": "I am still answering",
};
