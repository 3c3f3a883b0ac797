/** What somebody reads who is asked about their experience. The question itself is NHS England's. */
export const surveyWords = {
  "survey.title": "Tell us about your experience",
  "survey.anonymous":
    "Your answer is anonymous. We do not ask for your name, and nobody can see who answered.",
  "survey.in_english":
    "This question and its answers are in English, in the words that the NHS uses everywhere.",
  "survey.own_words":
    "You can leave this empty. Do not write your name, or the name of another person.",
  "survey.who": "Who is answering?",
  "survey.who_self": "The person who had the care",
  "survey.who_relative": "A relative or friend",
  "survey.who_carer": "A carer",
  "survey.skip": "You can leave this empty.",
  "survey.send": "Send your answer",
  "survey.experience_missing": "Choose one answer",
  "survey.comment_too_long": "Use 5,000 characters or fewer",
  "survey.thanks": "Thank you",
  "survey.sent": "Your answer has been sent to {organisation}. It does not say who you are.",
  "survey.close": "You can close this page now.",
  "survey.again": "Give another answer",
  "survey.contact": "Would you like us to contact you?",
  "survey.contact_apart":
    "Your details are kept apart from your answer. We cannot tell which answer is yours, so tell us what it is about.",
  "survey.contact_name": "Your name",
  "survey.contact_way": "Your phone number or e-mail address",
  "survey.contact_about": "What it is about",
  "survey.contact_send": "Ask to be contacted",
  "survey.contact_missing": "Enter a phone number or an e-mail address",
  "survey.contact_sent": "{organisation} will contact you.",
  "survey.over": "This page is closed",
  "survey.over_why":
    "You can no longer answer here. To tell us about your experience, ask the staff who look after you.",
  "survey.invite_text": "{organisation}: how was it? Answer, or stop these messages: {address}",
  "survey.invite_asks": "{organisation} would like to know how it was",
  "survey.invite_reminder": "This is a reminder. You do not have to answer.",
  "survey.invite_stop": "To get no more of these messages, open this link:",
  "survey.invite_start": "Start",
  "survey.stop_title": "Do not ask me again",
  "survey.stop_what":
    "{organisation} will not send you any more messages like this. This is for good. Your care stays the same.",
  "survey.stop_button": "Stop these messages",
  "survey.stopped": "You will get no more of these messages",
  "survey.stopped_what": "{organisation} will not ask you again at this number or address.",
  "survey.used": "This link does not work any more",
  "survey.used_why": "Somebody has used it already, or it is too old.",
  "survey.used_open": "You can still tell us how it was",
} as const;
