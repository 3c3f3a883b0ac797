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

  // Questionnaires.
  "survey.form_text":
    "{practice} works with a service that asks how it was for you. Answer here, without your name: {address}",
  "survey.form_subject": "A few questions about a service",
  "survey.form_email":
    "{practice} works with another service. That service asks how it was for you. You can answer on a phone, a tablet or a computer.",
  "survey.form_anonymous":
    "Your answers are anonymous. They are kept until you send them, so that you can go on later. After that nobody can see who answered.",
  "survey.form_stop_how": "If you do not want to be asked again, open the link and say so there.",
  "survey.form_stop": "Do not ask me again",
  "survey.form_stopped": "You will not be asked again.",
  "survey.form_later":
    "What you answer is kept as you go. To go on later, or on another device, open the link again.",
  "survey.form_in_english": "The questions are in English, as the service wrote them.",
  "survey.form_part": "Part {number} of {all}",
  "survey.form_missing": "Answer this question",
  "survey.form_choose": "Choose from the answers",
  "survey.form_number": "Enter a number from {least} to {most}",
  "survey.form_too_long": "Use {most} characters or fewer",
  "survey.form_only_if": "Only if you answered {answers} to “{question}”",
  "survey.form_once": "Once they are sent, you cannot change your answers.",
  "survey.form_sent_before": "These answers were sent already",
  "survey.form_late": "Answers were taken until {day}. Thank you for wanting to answer.",
} as const;
