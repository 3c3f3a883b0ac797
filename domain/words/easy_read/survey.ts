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
  "survey.invite_text": "{organisation}: how was it? Answer, or stop these messages: {address}",
  "survey.invite_asks": "{organisation} would like to know how it was",
  "survey.invite_reminder": "We asked you this before.\nYou do not have to answer.",
  "survey.invite_stop": "Do you want no more of these messages?\nOpen this link:",
  "survey.invite_start": "Start",
  "survey.stop_title": "Do not ask me again",
  "survey.stop_what":
    "{organisation} will not send you messages like this again.\nYour care stays the same.",
  "survey.stop_button": "Stop these messages",
  "survey.stopped": "You will get no more of these messages",
  "survey.stopped_what": "{organisation} will not ask you again.",
  "survey.used": "This link does not work any more",
  "survey.used_why": "Somebody has used it already.\nOr it is too old.",
  "survey.used_open": "You can still tell us how it was",
};
