/** The life of a call: from which states something can be done to it, and what is said where it cannot. */
import type { Instant } from "@/db/columns.ts";
import type { CallState } from "@/db/schema/calls.ts";
import { Refusal } from "@/domain/errors.ts";

interface Told {
  readonly state: CallState;
  readonly answeredByName: string | null;
}

export const callStateLabels: Readonly<Record<CallState, string>> = {
  waiting: "Waiting",
  ringing: "Ringing",
  live: "In the call",
  ended: "Ended",
  abandoned: "Given up by the home",
  unanswered: "Not answered in time",
};

export const waitsForSomebody: readonly CallState[] = ["waiting", "ringing"];

/** A conflict, in words, where the call is in none of these states. */
export function requireState(call: Told, states: readonly CallState[], instead: string): void {
  if (states.includes(call.state)) return;
  throw new Refusal("conflict", `${situation(call)}. ${instead}`);
}

/** What was written down stays as it was: nobody's words are written over by a page that was open still. */
export function requireUnfinished({ finishedAt }: { readonly finishedAt: Instant | null }): void {
  if (finishedAt) throw new Refusal("conflict", "This call is written down already");
}

export function situation({ state, answeredByName }: Told): string {
  switch (state) {
    case "waiting":
    case "ringing":
      return "Nobody has answered this call yet";
    case "live":
      return `${answeredByName ?? "Somebody"} has answered this call`;
    case "ended":
      return "This call has ended";
    case "abandoned":
      return "The home has given up this call";
    case "unanswered":
      return "This call was not answered in time, and the home is to be called back";
  }
}
