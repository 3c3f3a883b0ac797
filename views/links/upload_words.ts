/** What static/js/pages/link_photographs.js says, in the reader's language. */
import type { PhotographFault } from "@/db/schema/photographs.ts";
import { photographFaultWords } from "@/domain/photographs/fault_words.ts";
import { megabytes } from "@/domain/photographs/limits.ts";
import type { Speech } from "@/domain/words/speech.ts";

const minutesSaid = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 45];

export function uploadWords(say: Speech, fileBytes: number): string {
  const words = {
    between: " ",
    together: "{one} {other}",
    looking: say("sending.looking"),
    waiting: say("sending.waiting"),
    percent: say("sending.percent"),
    percentLeft: say("sending.percent_left"),
    unseen: say("sending.unseen"),
    sendAnyway: say("sending.send_anyway"),
    leaveOut: say("sending.leave_out"),
    leftOut: say("sending.left_out"),
    cancel: say("sending.cancel"),
    cancelling: say("sending.cancelling"),
    cancelled: say("sending.cancelled"),
    sendAgain: say("sending.send_again"),
    tryAgain: say("sending.try_again"),
    goOn: say("sending.go_on"),
    goesOnWhereItStopped: say("sending.goes_on_where_it_stopped"),
    back: say("sending.back"),
    cut: say("sending.cut"),
    wasCut: say("sending.was_cut"),
    fault: say("sending.fault"),
    failed: say("sending.failed"),
    signedOut: say("sending.ended"),
    sendSmaller: say("sending.send_smaller"),
    smallerMeans: say("sending.smaller_means"),
    smallerOffered: say("sending.smaller_offered"),
    makingSmaller: say("sending.making_smaller"),
    cannotBeSmaller: say("sending.cannot_be_smaller"),
    wasLarger: ` ${say("sending.was_larger")}`,
    added: say("sending.added"),
    again: say("sending.again"),
    howMuch: say("sending.how_much"),
    hasArrived: ` ${say("sending.has_arrived")} `,
    discard: say("sending.discard"),
    discardAbout: say("sending.discard_about"),
    take: say("sending.take"),
    empty: say("sending.empty"),
    cannotOpen: say("sending.cannot_open"),
    notPhotograph: say("sending.problem.not_photograph"),
    tooLarge: say("sending.problem.too_large", { size: megabytesOf(fileBytes) }),
  };
  const faults = Object.fromEntries(
    (Object.keys(photographFaultWords) as PhotographFault[]).map((
      fault,
    ) => [fault, say(`photographs.fault.${fault}`)]),
  );
  const left = [
    [10, say("sending.left.seconds")],
    [50, say("sending.left.minute")],
    ...minutesSaid.map((count) => [count * 60 + 30, say("sending.left.minutes", { count })]),
    [60 * 60 * 24, say("sending.left.hour")],
  ];
  return JSON.stringify({ words, faults, left });
}

/** The number alone: the words around it say the unit. */
export const megabytesOf = (bytes: number): number => Number.parseInt(megabytes(bytes));
