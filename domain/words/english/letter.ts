/** The letter to a patient and what they can do with it: read, print, ask, share, send new photographs. */
export const letterWords = {
  "letter.title": "Your letter",
  "letter.from": "This letter is from {organisation}.",
  "letter.written_on": "It was written on {day}.",
  "letter.changed":
    "This letter was changed on {day}. It takes the place of the letter you had before.",
  "letter.in_english":
    "The specialist wrote this letter in English. If you need help to read it, call your GP surgery.",
  "letter.to_do": "What you were asked to do",
  "letter.if_question": "If you have a question about your letter",
  "letter.call_practice": "Call {practice} on {phone}.",
  "letter.call_practice_no_phone": "Call {practice}.",
  "letter.if_worse": "If you get worse",
  // nhs.uk, "When to use 111": medical help fast, and not a 999 emergency. Every page of a link says 999.
  "letter.call_111":
    "If you need medical help fast but it is not an emergency, call 111 or go to 111.nhs.uk.",
  "letter.until":
    "You can use this link until {day}. After that, ask your GP surgery for a new one.",
  "letter.print": "Print this letter",
  "letter.print_title": "Letter to print",
  "letter.print_now": "Print",
  "letter.ask": "Ask your GP surgery a question",
  "letter.share": "Share this letter with somebody",
  "letter.follow_up": "Send new photographs",

  "letter.questions": "Your questions",
  "letter.asked_on": "You asked this on {day}",
  "letter.replied_on": "{practice} replied on {day}",
  "letter.settled_on": "{practice} dealt with this on {day}.",
  "letter.no_reply_yet": "{practice} has not replied yet.",

  "letter.ask_title": "Ask a question about your letter",
  "letter.ask_intro":
    "{practice} will read your question. They will reply on this page or call you.",
  "letter.ask_not_urgent":
    "Do not use this page for anything that cannot wait. It can take a few days before somebody reads it.",
  "letter.ask_label": "Your question",
  "letter.ask_hint": "You can write in your own language.",
  "letter.ask_send": "Send your question",
  "letter.ask_empty": "Enter your question",
  "letter.ask_long": {
    one: "Your question must be {count} character or fewer",
    other: "Your question must be {count} characters or fewer",
  },
  "letter.ask_many": {
    one:
      "You have {count} question that nobody has replied to yet. Wait for a reply, or call your GP surgery.",
    other:
      "You have {count} questions that nobody has replied to yet. Wait for a reply, or call your GP surgery.",
  },
  "letter.asked_title": "We have sent your question to your GP surgery",
  "letter.asked_told": "We will send you a message when there is a reply.",
  "letter.asked_look": "Open your link again to see the reply.",
  "letter.back_to_letter": "Go back to your letter",

  "letter.share_title": "Share this letter",
  "letter.share_intro":
    "You can make a link for somebody you trust, for example a relative or a carer. They can read this letter. They do not need your date of birth.",
  "letter.share_care":
    "Anybody who has the link can read the letter. You can take the link back at any time.",
  "letter.share_days": {
    one: "The link works for {count} day.",
    other: "The link works for {count} days.",
  },
  "letter.share_for": "Who is the link for?",
  "letter.share_for_hint": "You can leave this empty. It helps you to tell your links apart.",
  "letter.share_for_long": {
    one: "This must be {count} character or fewer",
    other: "This must be {count} characters or fewer",
  },
  "letter.share_make": "Make a link",
  "letter.share_many": {
    one: "You have {count} link that works. Take it back before you make another.",
    other: "You have {count} links that work. Take one back before you make another.",
  },
  "letter.share_made_title": "Your link to share",
  "letter.share_made_once":
    "We show this link only once. Copy it now, and send it to them yourself.",
  "letter.share_address": "Link to share",
  "letter.share_see_all": "See all the links you have made",
  "letter.share_list": "Links you have made",
  "letter.share_named": "Link for {name}",
  "letter.share_unnamed": "Link made on {day}",
  "letter.share_opened": { one: "Opened {count} time", other: "Opened {count} times" },
  "letter.share_not_opened": "Not opened yet",
  "letter.share_until": "Works until {day}",
  "letter.share_take_back": "Take back this link",
  "letter.share_taken_back": "Taken back on {day}",
  "letter.share_over": "Stopped working on {day}",

  "letter.shared_title": "A letter that somebody shared with you",
  "letter.shared_intro":
    "Somebody has shared a letter about their health with you. It is private. Do not show it to anybody else.",
  "letter.shared_read": "Read the letter",
  "letter.shared_letter": "The letter",
  "letter.shared_to_do": "What the patient was asked to do",
  "letter.shared_gone_title": "You can no longer read this letter",
  "letter.shared_gone":
    "The link has stopped working, or it was taken back. Ask the person who sent it to you.",

  "letter.follow_title": "Send new photographs",
  "letter.follow_intro": "The specialist asked for new photographs, to see how things are now.",
  "letter.follow_due": "Please send them on {day} or soon after.",
  "letter.follow_early": "They are due on {day}. You can send them now if something has changed.",
  "letter.follow_what":
    "We will ask you some questions and show you how to take the photographs. {practice} will look at them first.",
  "letter.follow_start": "Start now",
  "letter.follow_begun_title": "You have already started to send new photographs",
  "letter.follow_begun":
    "Use the newest link that we sent you. If you cannot find it, call your GP surgery.",
  "letter.follow_not_title": "You cannot send new photographs here",
  "letter.follow_not": "Call your GP surgery. They can tell you what to do next.",
} as const;
