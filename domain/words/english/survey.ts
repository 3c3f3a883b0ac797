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
  "survey.about": "About you",
  "survey.about_why":
    "You can leave these empty. What you choose is counted, and is not kept with your answer.",
  "survey.kiosk_stored":
    "Your answer is kept on this tablet until there is a connection. It does not say who you are.",
  "survey.kiosk_soon": "This page will soon start again for the next person.",
  "survey.kiosk_chosen": "What you have chosen will be sent.",
  "survey.kiosk_more_time": "I am still answering",
} as const;
