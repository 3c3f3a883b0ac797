/** What a page says while photographs are sent, and why one was not taken. */
export const sendingWords = {
  "sending.looking": "We are checking the photo.",
  "sending.waiting": "Waiting to be sent.",
  "sending.percent": "{percent}% is sent.",
  "sending.percent_left": "{percent}% is sent. {left}",
  "sending.unseen": "We will check it when it has arrived.",
  "sending.send_anyway": "Send it anyway",
  "sending.leave_out": "Do not send it",
  "sending.left_out": "The photo {name} is not sent.",
  "sending.cancel": "Stop sending",
  "sending.cancelling": "Stopping.",
  "sending.cancelled": "Stopped. This photo was not sent.",
  "sending.send_again": "Send it again",
  "sending.try_again": "Try again",
  "sending.go_on": "Go on",
  "sending.goes_on_where_it_stopped": "The photo {name} goes on where it stopped.",
  "sending.back": "The connection is back. The photo {name} goes on.",
  "sending.cut": "The connection was lost. The photo goes on by itself when it is back.",
  "sending.was_cut": "The connection was lost while the photo {name} was sent.",
  "sending.fault": "Something went wrong. We are trying again.",
  "sending.failed": "Something went wrong. Try again.",
  "sending.ended":
    "Open your link again in another tab and give the date of birth. Then go on here.",
  "sending.send_smaller": "Send a smaller photo",
  "sending.smaller_means": "A smaller photo arrives sooner and shows less detail.",
  "sending.smaller_offered": "The photo {name} takes long. You can send a smaller photo.",
  "sending.making_smaller": "We are making the photo smaller.",
  "sending.cannot_be_smaller": "The photo {name} cannot be made smaller. It is sent as it is.",
  "sending.was_larger": "{size} (was {before})",
  "sending.added": "Arrived.",
  "sending.again": "This photo was here already. We keep it once.",
  "sending.how_much": "How much of the photo {name} has arrived",
  "sending.has_arrived": "{percent}% has arrived.",
  "sending.discard": "Do not send it",
  "sending.discard_about": "Do not send the photo {name}",
  "sending.take": "Take a photo",
  "sending.empty": "This file is empty. Choose another photo.",
  "sending.cannot_open": "This file cannot be opened. Choose it again.",
  "sending.left.seconds": "A few seconds left.",
  "sending.left.minute": "Less than a minute left.",
  "sending.left.minutes": {
    one: "About {count} minute left.",
    other: "About {count} minutes left.",
  },
  "sending.left.hour": "An hour or more left.",

  "sending.problem.nothing": "Choose at least one photo.",
  "sending.problem.not_photograph":
    "This file is not a photo that we can open. Choose another one.",
  "sending.problem.not_photograph_named":
    "The file {name} is not a photo that we can open. It was not sent.",
  "sending.problem.too_large":
    "This photo is too large. A photo can be up to {size} MB. Take it again at the normal size.",
  "sending.problem.too_much":
    "That was too much at once. Send up to {most} photos and {size} MB at a time.",
  "sending.problem.cut": "The photo did not arrive whole. Send it again.",
  "sending.problem.no_room":
    "We cannot keep photos just now. Nothing that you sent before is lost. Try again later.",
  "sending.problem.full": "You can send {most} photos. Remove one to send another one.",
  "sending.problem.many":
    "Too many photos were sent and removed again. Call your GP surgery if more are needed.",
  "sending.problem.under_way":
    "Too many photos are on their way. Wait until one has arrived, or stop one.",
  "sending.problem.over":
    "Photos can no longer be sent or removed here. Call your GP surgery if something is missing.",
  "sending.problem.place": "Say first what the photos will show. Go back one page.",
  "sending.problem.fast": "That was very fast. Nothing is lost. Wait a minute and try again.",
  "sending.problem.again": "Something went wrong. Try again.",
} as const;
