/** What e-mails and text messages to patients say. Nothing of the patient, and nothing of health. */
export const messagesWords = {
  "messages.your_practice": "Your GP surgery",
  "messages.text.invitation": "{practice} has some questions for you. Answer them here: {address}",
  "messages.text.reminder": "{practice} is waiting for your answers. Answer here: {address}",
  "messages.text.last_reminder":
    "{practice}: this link will stop working soon. Answer here: {address}",
  "messages.text.recovery": "{practice}: here is the link that you asked for. {address}",
  "messages.text.letter": "{practice} has a letter for you. Read it here: {address}",
  "messages.text.letter_reminder": "{practice}: your letter is waiting. Read it here: {address}",
  "messages.text.reply": "{practice} has replied to you. Read it here: {address}",
  "messages.subject.invitation": "Questions from {practice}",
  "messages.subject.reminder": "Reminder: questions from {practice}",
  "messages.subject.recovery": "The link that you asked for",
  "messages.subject.letter": "A letter from {practice}",
  "messages.subject.letter_reminder": "Reminder: a letter from {practice}",
  "messages.subject.reply": "A reply from {practice}",
  "messages.email.hello": "Hello,",
  "messages.email.invitation":
    "{practice} has some questions for you. You can answer them on a phone, a tablet or a computer.",
  "messages.email.reminder":
    "{practice} has some questions for you and is waiting for your answers. What you have answered already is kept.",
  "messages.email.last_reminder":
    "{practice} has some questions for you. The link will stop working soon. What you have answered already is kept.",
  "messages.email.recovery": "You asked us to send you this link again.",
  "messages.email.letter": "{practice} has a letter for you.",
  "messages.email.letter_reminder": "{practice} has a letter for you. You have not read it yet.",
  "messages.email.reply": "You asked {practice} a question. There is a reply.",
  "messages.email.open": "Open this link:",
  "messages.email.birth":
    "The page asks for your date of birth. This is so that nobody else can open it.",
  "messages.email.until": "The link works until {moment}.",
  "messages.email.lost": "If the link does not work any more, ask for a new one here:",
  "messages.email.call": "If you need help, call {practice} on {phone}.",
  "messages.email.call_practice": "If you need help, call {practice}.",
  "messages.email.private":
    "This e-mail says nothing about your health. Please do not reply to it: nobody reads the replies.",
} as const;
