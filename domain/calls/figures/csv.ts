/** Calls for a spreadsheet: one row each, seconds and numbers as numbers. Nothing of a patient. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import { figuresOfCall } from "@/domain/calls/figures/call_figures.ts";
import type { CallFacts } from "@/domain/calls/figures/find_figures.ts";
import { insteadOfLabels } from "@/domain/calls/instead_of.ts";
import { callStateLabels } from "@/domain/calls/states.ts";
import { dayOf, zone } from "@/domain/time.ts";

const columns = [
  "Call",
  "Date",
  "Time",
  "Home",
  "State",
  "Urgency",
  "Counted",
  "Answered",
  "Answered by",
  "Wait (s)",
  "Rang (s)",
  "Rings",
  "Given up",
  "Missed",
  "Called back",
  "Transferred",
  "Escalated",
  "Mechanism",
  "Length (s)",
  "Round trip (ms)",
  "Lost (%)",
  "Lost at worst (%)",
  "Through a relay",
  "Outcome",
  "Instead of",
  "Placed (UTC)",
];

export const csvHead = `\uFEFF${papaparse.unparse([columns], csvSettings)}\r\n`;

export function csvRows(calls: readonly CallFacts[], abandonedAfterSeconds: number): string {
  const rows = calls.map((call) => {
    const figures = figuresOfCall(call, abandonedAfterSeconds);
    const { quality } = call;
    return [
      call.id,
      dayOf(call.placedAt),
      timeOf(call.placedAt),
      call.homeName,
      callStateLabels[call.state],
      call.urgency,
      yesNo(figures.presented),
      yesNo(figures.answered),
      call.answeredByName ?? "",
      rounded(figures.waitSeconds, 0),
      rounded(figures.ringSeconds, 0),
      figures.rings,
      yesNo(figures.abandoned),
      yesNo(figures.missed),
      figures.calledBack,
      figures.transferred,
      figures.escalated,
      call.mechanism,
      rounded(figures.lengthSeconds, 0),
      rounded(quality?.roundTripMs, 0),
      rounded(quality?.lossPercent, 1),
      rounded(quality?.worstLossPercent, 1),
      quality ? yesNo(quality.relayed === 1) : "",
      call.outcome ?? "",
      call.insteadOf ? insteadOfLabels[call.insteadOf] : "",
      call.placedAt,
    ];
  });
  return `${papaparse.unparse(rows, csvSettings)}\r\n`;
}

const yesNo = (is: boolean): string => is ? "yes" : "no";

const rounded = (number: number | null | undefined, decimals: number): number | string =>
  typeof number === "number" ? Math.round(number * 10 ** decimals) / 10 ** decimals : "";

const timeOf = (moment: CallFacts["placedAt"]): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime()
    .toString({ smallestUnit: "second" });
