import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "We are checking the photo.",
  "sending.waiting": "Waiting to be sent.",
  "sending.percent": "{percent}% is sent.",
  "sending.percent_left": "{percent}% is sent. {left}",
  "sending.unseen": "We will check it later.",
  "sending.send_anyway": "Send it anyway",
  "sending.leave_out": "Do not send it",
  "sending.left_out": "We do not send the photo {name}.",
  "sending.cancel": "Stop sending",
  "sending.cancelling": "Stopping.",
  "sending.cancelled": "It stopped.\nThis photo was not sent.",
  "sending.send_again": "Send it again",
  "sending.try_again": "Try again",
  "sending.go_on": "Go on",
  "sending.goes_on_where_it_stopped": "The photo {name} goes on.",
  "sending.back": "The connection is back.\nThe photo {name} goes on.",
  "sending.cut": "The connection is lost.\nThe photo goes on when it is back.",
  "sending.was_cut": "The connection was lost.\nThe photo {name} was not finished.",
  "sending.fault": "Something went wrong.\nWe try again.",
  "sending.failed": "Something went wrong.\nTry again.",
  "sending.ended":
    "Open your link again in another tab.\nWrite the date of birth.\nThen come back here.",
  "sending.send_smaller": "Send a smaller photo",
  "sending.smaller_means": "A smaller photo is faster.\nIt shows less.",
  "sending.smaller_offered": "The photo {name} takes long.\nYou can send a smaller photo.",
  "sending.making_smaller": "We are making the photo smaller.",
  "sending.cannot_be_smaller": "The photo {name} cannot be smaller.\nWe send it as it is.",
  "sending.was_larger": "{size} (it was {before})",
  "sending.added": "It is here.",
  "sending.again": "This photo was here before.\nWe keep it once.",
  "sending.how_much": "How much of the photo {name} is here",
  "sending.has_arrived": "{percent}% is here.",
  "sending.discard": "Do not send it",
  "sending.discard_about": "Do not send the photo {name}",
  "sending.take": "Take a photo",
  "sending.empty": "This file is empty.\nChoose another photo.",
  "sending.cannot_open": "We cannot open this file.\nChoose it again.",
  "sending.left.seconds": "A few seconds left.",
  "sending.left.minute": "Less than a minute left.",
  "sending.left.minutes": {
    one: "About {count} minute left.",
    other: "About {count} minutes left.",
  },
  "sending.left.hour": "An hour or more left.",
  "sending.problem.nothing": "Choose one photo or more.",
  "sending.problem.not_photograph":
    "We cannot open this file.\nIt is not a photo that we know.\nChoose another one.",
  "sending.problem.not_photograph_named": "We cannot open the file {name}.\nIt was not sent.",
  "sending.problem.too_large":
    "This photo is too large.\nA photo can be up to {size} MB.\nTake it again.",
  "sending.problem.too_much":
    "That was too much.\nSend up to {most} photos and {size} MB at a time.",
  "sending.problem.cut": "The photo is not all here.\nSend it again.",
  "sending.problem.no_room":
    "We cannot keep photos just now.\nYour other photos are safe.\nTry again later.",
  "sending.problem.full": "You can send {most} photos.\nRemove one.\nThen send another one.",
  "sending.problem.many":
    "Too many photos were sent and removed.\nDo you need to send more?\nCall your GP surgery.",
  "sending.problem.under_way": "Too many photos are on their way.\nWait, or stop one.",
  "sending.problem.over":
    "You cannot send or remove photos here now.\nIs something missing?\nCall your GP surgery.",
  "sending.problem.place": "First say what the photos show.\nGo back one page.",
  "sending.problem.fast": "That was too fast.\nNothing is lost.\nWait a minute.\nTry again.",
  "sending.problem.again": "Something went wrong.\nTry again.",
};
