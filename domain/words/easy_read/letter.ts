import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "Your letter",
  "letter.from": "This letter is from {organisation}.",
  "letter.written_on": "They wrote it on {day}.",
  "letter.changed": "This letter was changed on {day}.\nRead this one, not the old one.",
  "letter.in_english":
    "The specialist wrote this letter in English.\nDo you need help to read it?\nCall your GP surgery.",
  "letter.to_do": "What you need to do",
  "letter.if_question": "Do you have a question about your letter?",
  "letter.call_practice": "Call {practice} on {phone}.",
  "letter.call_practice_no_phone": "Call {practice}.",
  "letter.if_worse": "If you get worse",
  "letter.call_111": "Do you need a doctor fast?\nCall 111 or go to 111.nhs.uk.",
  "letter.until": "You can use this link until {day}.\nThen ask your GP surgery for a new one.",
  "letter.print": "Print this letter",
  "letter.print_title": "Letter to print",
  "letter.print_now": "Print",
  "letter.ask": "Ask your GP surgery a question",
  "letter.share": "Share this letter with somebody",
  "letter.follow_up": "Send new photographs",
  "letter.questions": "Your questions",
  "letter.asked_on": "You asked this on {day}",
  "letter.replied_on": "{practice} answered on {day}",
  "letter.settled_on": "{practice} finished this on {day}.",
  "letter.no_reply_yet": "{practice} has not answered yet.",
  "letter.ask_title": "Ask a question about your letter",
  "letter.ask_intro":
    "{practice} will read your question.\nThey will answer here.\nOr they will call you.",
  "letter.ask_not_urgent":
    "Is it urgent?\nThen do not write it here.\nIt can take a few days before somebody reads it.",
  "letter.ask_label": "Your question",
  "letter.ask_hint": "You can write in your own language.",
  "letter.ask_send": "Send your question",
  "letter.ask_empty": "Write your question",
  "letter.ask_long": {
    one: "Your question must be {count} character or fewer",
    other: "Your question must be {count} characters or fewer",
  },
  "letter.ask_many": {
    one:
      "You have {count} question without an answer.\nWait for an answer, or call your GP surgery.",
    other:
      "You have {count} questions without an answer.\nWait for an answer, or call your GP surgery.",
  },
  "letter.asked_title": "We sent your question to your GP surgery",
  "letter.asked_told": "We will send you a message when there is an answer.",
  "letter.asked_look": "Then open your link again.",
  "letter.back_to_letter": "Go back to your letter",
  "letter.share_title": "Share this letter",
  "letter.share_intro":
    "You can make a link for somebody you trust.\nFor example, somebody in your family, or a carer.\nThey can read this letter.\nThey do not need your date of birth.",
  "letter.share_care":
    "Anybody who has the link can read the letter.\nYou can stop the link at any time.",
  "letter.share_days": {
    one: "The link works for {count} day.",
    other: "The link works for {count} days.",
  },
  "letter.share_for": "Who is the link for?",
  "letter.share_for_hint": "You can leave this empty.",
  "letter.share_for_long": {
    one: "This must be {count} character or fewer",
    other: "This must be {count} characters or fewer",
  },
  "letter.share_make": "Make a link",
  "letter.share_many": {
    one: "You have {count} link that works.\nStop it first.",
    other: "You have {count} links that work.\nStop one first.",
  },
  "letter.share_made_title": "Your link to share",
  "letter.share_made_once": "We show this link only once.\nCopy it now.\nSend it to them.",
  "letter.share_address": "Link to share",
  "letter.share_see_all": "See all your links",
  "letter.share_list": "Your links",
  "letter.share_named": "Link for {name}",
  "letter.share_unnamed": "Link made on {day}",
  "letter.share_opened": {
    one: "Opened {count} time",
    other: "Opened {count} times",
  },
  "letter.share_not_opened": "Not opened yet",
  "letter.share_until": "Works until {day}",
  "letter.share_take_back": "Stop this link",
  "letter.share_taken_back": "Stopped on {day}",
  "letter.share_over": "It stopped working on {day}",
  "letter.shared_title": "Somebody shared a letter with you",
  "letter.shared_intro":
    "Somebody shared a letter about their health with you.\nIt is private.\nDo not show it to anybody.",
  "letter.shared_read": "Read the letter",
  "letter.shared_letter": "The letter",
  "letter.shared_to_do": "What the patient needs to do",
  "letter.shared_gone_title": "You cannot read this letter now",
  "letter.shared_gone": "The link does not work any more.\nAsk the person who sent it to you.",
  "letter.follow_title": "Send new photographs",
  "letter.follow_intro":
    "The specialist asked for new photographs.\nThey want to see how it is now.",
  "letter.follow_due": "Please send them on {day} or soon after.",
  "letter.follow_early":
    "The specialist wants them on {day}.\nHas something changed?\nYou can send them now.",
  "letter.follow_what":
    "We ask you some questions.\nWe show you how to take the photographs. {practice} looks at them first.",
  "letter.follow_start": "Start now",
  "letter.follow_begun_title": "You have started to send new photographs",
  "letter.follow_begun":
    "Use the newest link that we sent you.\nCan you not find it?\nCall your GP surgery.",
  "letter.follow_not_title": "You cannot send new photographs here",
  "letter.follow_not": "Call your GP surgery.\nThey can tell you what to do.",
};
