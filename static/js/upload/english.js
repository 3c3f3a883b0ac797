/** What is said of photographs on their way in, on the pages of staff. Patients' pages bring their own. */
import { photographFaultWords } from "@/domain/photographs/fault_words.ts";
import { formatsInWords } from "@/domain/photographs/formats.ts";
import { filled } from "@/static/js/upload/filled.js";
import { timeLeft } from "@/static/js/upload/pace.js";

const english = {
  between: ". ",
  together: "{one}. {other}",
  looking: "Looking at it",
  waiting: "Waiting",
  percent: "{percent}%",
  percentLeft: "{percent}%, {left}",
  unseen: "Checked once it is prepared",
  sendAnyway: "Send it anyway",
  leaveOut: "Leave it out",
  leftOut: "{name} is left out",
  cancel: "Cancel",
  cancelling: "Cancelling",
  cancelled: "Cancelled",
  sendAgain: "Send it again",
  tryAgain: "Try again",
  goOn: "Go on",
  goesOnWhereItStopped: "{name} goes on where it stopped",
  back: "{name} goes on",
  cut: "The connection was lost. It goes on by itself as soon as it can",
  wasCut: "{name}: the connection was lost",
  fault: "Something went wrong here. It is tried again",
  failed: "Something went wrong here",
  signedOut: "You have been signed out. Sign in in another tab, then go on here",
  sendSmaller: "Send smaller",
  smallerMeans: "Sent smaller, it arrives sooner and shows less detail. The specialist is told.",
  smallerOffered: "{name}: {left}. You can send it smaller",
  makingSmaller: "Making it smaller",
  cannotBeSmaller: "{name} cannot be made smaller: it goes on as it is",
  wasLarger: " {size}, was {before}",
  added: "Added",
  again: "This was here already: kept once",
  howMuch: "How much of {name} has arrived",
  hasArrived: ": {percent}% has arrived. ",
  discard: "Discard",
  discardAbout: "Discard what arrived of {name}",
  take: "Take a photograph",
  empty: "This file is empty",
  cannotOpen: "This file cannot be opened. Choose it again",
  notPhotograph: `That file is not a photograph. Choose one saved as ${formatsInWords}`,
  tooLarge: "That file is too large. A photograph can be {most} at most",
};

/** `page.say`, `page.faultWords` and `page.timeLeft` of a page in English. */
export const inEnglish = {
  say: (key, values) => filled(english[key], values),
  faultWords(fault) {
    const { label, words } = photographFaultWords[fault];
    return words.startsWith(label) ? words : `${label}. ${words}`;
  },
  timeLeft,
};
