/** What stands before the journey: which link this is, the date of birth, links that are no more. */
export const gateWords = {
  "gate.language": "Choose your language",
  "gate.change_language": "Change language",
  "gate.continue": "Continue",
  "gate.back": "Back",
  "gate.skip": "Skip to main content",
  "gate.error": "There is a problem",
  "gate.error_prefix": "Error:",
  "gate.day": "Day",
  "gate.month": "Month",
  "gate.year": "Year",
  "gate.advice": "Non-urgent advice:",
  "gate.urgent": "Urgent advice:",
  "gate.at_once": "Immediate action required:",
  "gate.important": "Important:",
  "gate.emergency": "In an emergency call 999.",
  "gate.draft":
    "These words were translated by a machine and wait for a person to check them. If something is unclear, call your GP surgery.",

  "gate.title": "Enter the date of birth",
  "gate.asks": "{practice} would like to ask you some questions.",
  "gate.reads": "{practice} has something for you to read.",
  "gate.answered": "You have answered this link. You can see what happens next.",
  "gate.kept": "What you wrote is kept. Enter the date of birth to send it.",
  "gate.why_birth":
    "First, enter the date of birth. This helps us keep what you read and write here private.",
  "gate.somebody_else":
    "Are you answering for somebody else? Then enter the date of birth of that person.",
  "gate.birth": "What is the date of birth of the patient?",
  "gate.birth_hint": "For example, {example}",
  "gate.birth_missing": "Enter the date of birth",
  "gate.birth_not_real": "Enter a real date. The year must have 4 numbers",
  "gate.birth_wrong": {
    one:
      "This date of birth is not right. You can try {count} more time. After that the link is locked",
    other:
      "This date of birth is not right. You can try {count} more times. After that the link is locked",
  },
  "gate.until": "You can use this link until {day}.",
  "gate.not_expected": "I did not expect this link",
  "gate.not_expected_check":
    "To check that it comes from {practice}, look up their phone number and call them. You do not have to answer.",
  "gate.not_expected_wrong":
    "If the link was not meant for you, please close this page and do not pass the link on.",

  "gate.unknown": "We cannot find this link",
  "gate.unknown_check": "Check that the address is the same as in your message or letter.",
  "gate.expired": "This link is too old",
  "gate.expired_since": "You could use it until {day}.",
  "gate.withdrawn": "This link is no longer in use",
  "gate.withdrawn_why": "{practice} has taken it back. You do not need to do anything.",
  "gate.locked": "This link is locked",
  "gate.locked_why": "A wrong date of birth was entered too many times.",
  "gate.locked_told": "{practice} knows about this.",
  "gate.arrived": "Your answers were sent to {practice} on {day}.",
  "gate.new_link": "To get a new link, call {practice}.",
  "gate.new_link_phone": "To get a new link, call {practice} on {phone}.",
  "gate.question": "If you have a question, call {practice}.",
  "gate.question_phone": "If you have a question, call {practice} on {phone}.",

  "gate.wait": "Please wait before you try again",
  "gate.wait_why":
    "There were too many tries from your internet connection. Other people may have made them.",
  "gate.wait_minutes": {
    one: "You can try again in {count} minute.",
    other: "You can try again in {count} minutes.",
  },
  "gate.surgery": "If you need help, call your GP surgery.",

  "gate.code_title": "Enter your code",
  "gate.code": "What is your code?",
  "gate.code_hint":
    "Your GP surgery gave it to you. It has 8 letters and numbers, for example {example}",
  "gate.code_missing": "Enter your code",
  "gate.code_shape": "The code must have 8 letters and numbers",
  "gate.code_unknown": "We do not know this code. Check it and try again",
  "gate.to_code": "Enter a code",
  "gate.to_lost": "Ask for your link again",

  "gate.lost_title": "Ask for your link again",
  "gate.lost_contact": "What is your mobile phone number or email address?",
  "gate.lost_hint": "Give the one that your GP surgery has for you.",
  "gate.lost_missing": "Enter your mobile phone number or your email address",
  "gate.lost_shape":
    "Enter a full mobile phone number, such as 07700 900123, or a full email address, such as name@example.com",
  "gate.lost_send": "Send my link again",
  "gate.lost_done": "Look for a message from your GP surgery",
  "gate.lost_done_if":
    "If we know this phone number or email address, and you have a link that you can still use, we will send it to you again.",
  "gate.lost_done_when":
    "This can take a few minutes. Emails sometimes arrive in the junk or spam folder.",
  "gate.lost_done_nothing": "If no message comes, call your GP surgery.",
} as const;
