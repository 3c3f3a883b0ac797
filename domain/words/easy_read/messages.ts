import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "Your GP surgery",
  "messages.text.invitation": "{practice} has some questions for you. Answer here: {address}",
  "messages.text.reminder": "{practice} waits for your answers. Answer here: {address}",
  "messages.text.last_reminder": "{practice}: this link stops working soon. Answer here: {address}",
  "messages.text.recovery": "{practice}: here is the link you asked for. {address}",
  "messages.text.letter": "{practice} has a letter for you. Read it here: {address}",
  "messages.text.letter_reminder": "{practice}: your letter is waiting. Read it here: {address}",
  "messages.text.reply": "{practice} has an answer for you. Read it here: {address}",
  "messages.subject.invitation": "Questions from {practice}",
  "messages.subject.reminder": "Please remember: questions from {practice}",
  "messages.subject.recovery": "The link you asked for",
  "messages.subject.letter": "A letter from {practice}",
  "messages.subject.letter_reminder": "Please remember: a letter from {practice}",
  "messages.subject.reply": "An answer from {practice}",
  "messages.email.hello": "Hello,",
  "messages.email.invitation":
    "{practice} has some questions for you. You can use a phone, a tablet or a computer.",
  "messages.email.reminder":
    "{practice} has some questions for you. They wait for your answers. We keep the answers you gave before.",
  "messages.email.last_reminder":
    "{practice} has some questions for you. The link stops working soon. We keep the answers you gave before.",
  "messages.email.recovery": "You asked us to send this link again.",
  "messages.email.letter": "{practice} has a letter for you.",
  "messages.email.letter_reminder": "{practice} has a letter for you. You have not read it yet.",
  "messages.email.reply": "You asked {practice} a question. There is an answer.",
  "messages.email.open": "Open this link:",
  "messages.email.birth": "The page asks when you were born. Then nobody else can open it.",
  "messages.email.until": "The link works until {moment}.",
  "messages.email.lost": "Does the link not work? Ask for a new one here:",
  "messages.email.call": "Do you need help? Call {practice} on {phone}.",
  "messages.email.call_practice": "Do you need help? Call {practice}.",
  "messages.email.private":
    "This email says nothing about your health. Please do not answer it. Nobody reads the answers.",
};
