import type { JobKind, JobState } from "@/db/schema/jobs.ts";

/** What each kind of work does, in words an administrator knows. */
export const jobKindLabels: Readonly<Record<JobKind, string>> = {
  "backup.drill": "Try out the newest backup",
  "backup.make": "Back up everything",
  "call.alarm": "Wake whoever leads the hub for a call that nobody takes",
  "call.asked": "Tell somebody elsewhere that they are asked into a call",
  "call.invite": "Send somebody a link into a call",
  "photograph.process": "Make a photograph’s pictures",
  "photograph.tile": "Prepare a photograph for a close look",
  "clock.reckon": "Reckon anew by when cases should be answered",
  "clock.sweep": "Look for cases whose time is nearly up or over",
  "link.ask_delivery": "Ask whether a message reached its patient",
  "link.recover": "Send a link again to whoever lost it",
  "link.release_letter": "Send a patient their letter, where the service says at once",
  "link.remind": "Remind patients of links that wait",
  "link.send": "Send a patient a link",
  "link.sweep": "Look for links to patients that nobody sends any more",
  "notice.digest": "Send the daily e-mails",
  "notice.send": "Tell somebody by e-mail that something waits",
  "questionnaire.send": "Send a patient a questionnaire",
  "questionnaire.sweep": "Begin and end rounds of questionnaires, and remind people",
  "questionnaire.tell": "Tell people of a questionnaire",
  "referral.answer_leaves": "Send an answer to its practice",
  "referral.claim_lapses": "Put back a case that nobody works on any more",
  "referral.unread_sweep": "Tell of answers that nobody has read",
  "retention.destroy": "Destroy a record that a person said yes to",
  "retention.remove_files": "Remove the photographs of a destroyed record",
  "retention.sweep": "Look for records whose time is over",
  "survey.ask_delivery": "Ask whether an invitation to a survey arrived",
  "survey.happened": "Look whom to ask about a call or an answer",
  "survey.hear_stops": "Look for people who answered STOP to a text message",
  "survey.invitation_over": "End an invitation to a survey",
  "survey.invite": "Invite somebody to say how it was",
  "survey.month_stays": "Invite people about a month’s stay in a home",
  "housekeeping.tidy": "Nightly housekeeping",
  "sourcing.overflow": "Pass on cases that nobody claimed",
  "survey.warn": "Tell managers what became of their surveys",
};

/** What an administrator can do once it was tried in vain. */
export const jobKindRemedies: Readonly<Record<JobKind, string>> = {
  "backup.drill":
    "A backup could not be restored to try it out. Put right what the error says and " +
    "try again. If it cannot be read, make another one before anything else.",
  "backup.make": "Put right what the error says, for instance connect the backups’ disk or make " +
    "room on it, and try again. If not, give it up: it comes round again tomorrow night.",
  "call.alarm": "The call stands on the desk anyway, and is over by now: give it up.",
  "call.asked":
    "Somebody was not told that a call waited for them. It waits ten minutes: give it up. If it " +
    "happens again, look at the mail server.",
  "call.invite":
    "Somebody was not sent the link into a call. The call has most likely ended: give it " +
    "up. If it happens again, look at the mail server and the service for text messages.",
  "photograph.process": "If the disk was full or the machine was short of memory, put that right " +
    "and try again. If it fails once more, give it up and ask the practice to send the " +
    "photograph again, saved as JPEG.",
  "photograph.tile": "The photograph can still be looked at, but not at its full size. If the " +
    "disk was full or the machine was short of memory, put that right and try again. " +
    "If not, give it up: whoever needs more downloads the original.",
  "retention.destroy":
    "The record is still there, whole. Try again. If it fails once more, give it up, and take the " +
    "decision back on the page of records whose time is over.",
  "retention.remove_files":
    "The record is destroyed, but photographs of it may still lie in the files folder. Put right what " +
    "the error says and try again until it succeeds.",
  "retention.sweep":
    "Records whose time is over may not have been put up. Try again. If not, give it up: it comes round " +
    "every Saturday night.",
  "clock.reckon":
    "Cases that are open may still show the time by the service’s earlier hours. Try " +
    "again. If it fails once more, give it up and save the service’s hours again.",
  "clock.sweep": "Managers may not have been told of cases whose time is nearly up. If the disk " +
    "was full, make room and try again. If not, give it up: it comes round every five minutes.",
  "link.ask_delivery":
    "Whether the message arrived is not known. It can be given up: the practice " +
    "sees that it was sent.",
  "link.recover":
    "Somebody asked for a link that they lost, and was not sent it. Put right what the error says " +
    "and try again; if it is more than a day old, give it up.",
  "link.release_letter":
    "The patient has not been sent their letter. Try again; if it fails once " +
    "more, give it up: the practice can release the letter.",
  "link.remind":
    "Patients may not have been reminded. Try again. If not, give it up: it comes round " +
    "again tomorrow morning, with whoever was not reminded.",
  "link.send":
    "A patient has not been sent a link. Put right what the error says and try again. If " +
    "not, give it up: the practice sees that it failed, and can send it another way.",
  "link.sweep":
    "Practices may not have been told of a link that was not sent. If the disk was full, make room " +
    "and try again. If not, give it up: it comes round every quarter of an hour.",
  "notice.digest":
    "Daily e-mails have not been sent. Try again. If not, give it up: it comes round " +
    "again tomorrow morning, with all that waits.",
  "notice.send":
    "The mail server did not take an e-mail. Put right what its error says, then try " +
    "again. It is also tried every morning, and with the next e-mail to the same person. " +
    "What it was about can be read in Bedside all the while.",
  "questionnaire.send":
    "A patient was not sent a questionnaire. Put right what the error says and try again. If not, " +
    "give it up: they are sent the next reminder.",
  "questionnaire.sweep":
    "Rounds of questionnaires may not have begun or ended. Try again. If not, give it up: it comes " +
    "round again tomorrow morning, with all that is due.",
  "questionnaire.tell":
    "Not everybody has been told of a questionnaire. Try again: whoever was told is not told twice.",
  "referral.answer_leaves":
    "The practice has not been told this answer yet. If the disk was full, " +
    "make room, then try again. Do not give it up: ask for help until it has left.",
  "referral.claim_lapses": "If the disk was full, make room and try again. If not, give it up: " +
    "whoever holds the case can put it back, and a colleague can take it over.",
  "referral.unread_sweep":
    "Managers may not have been told of answers that nobody has read. If the " +
    "disk was full, make room and try again. If not, give it up: it comes round every quarter of " +
    "an hour.",
  "survey.ask_delivery": "Whether an invitation arrived is not known. It can be given up.",
  "survey.happened":
    "Nobody was invited to say how a call or an answer was. Try again; a day later, give it up.",
  "survey.hear_stops":
    "Somebody may have asked for no more invitations by answering STOP, and may be sent another. " +
    "Put right what the error says, then try again. If not, give it up: it comes round every " +
    "ten minutes.",
  "survey.invitation_over":
    "An invitation is kept longer than it has to be. If the disk was full, make room and try again.",
  "survey.invite":
    "Somebody was not invited to say how it was. Put right what the error says for those that " +
    "follow, then give it up.",
  "survey.month_stays":
    "People were not invited to say how the last month was. Try again; whoever was invited " +
    "already is not invited twice.",
  "housekeeping.tidy": "If the disk was full, make room and try again. If not, give it up: it " +
    "comes round again tomorrow night.",
  "sourcing.overflow":
    "Cases stay with the team that they went to until it works. It comes round " +
    "again within ten minutes, so this one can be given up.",
  "survey.warn":
    "Managers may not have been told of a month without answers, a fall, or totals that are due. " +
    "If the disk was full, make room and try again. If not, give it up: it comes round again " +
    "tomorrow morning.",
};

export const jobStateLabels: Readonly<Record<JobState, string>> = {
  waiting: "Waiting",
  running: "Running",
  done: "Done",
  dead: "Failed",
  given_up: "Given up",
};
