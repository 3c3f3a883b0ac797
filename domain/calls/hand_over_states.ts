/** The life of a hand-over: what can be done to it, by whether it was taken and is over. */
import type { Instant } from "@/db/columns.ts";
import { handOverKinds } from "@/db/schema/calls.ts";

/** As they stand on the page. */
export const handOverKindsOffered = handOverKinds;
export type HandOverKind = typeof handOverKinds[number];

/** asked: somebody is rung; together: both are in the call; done; not_taken: it stayed where it was. */
export const handOverStates = ["asked", "together", "done", "not_taken"] as const;
export type HandOverState = typeof handOverStates[number];

export const handOverMoves = ["take", "decline", "take_back", "run_out", "leave", "end"] as const;
export type HandOverMove = typeof handOverMoves[number];

interface Kept {
  readonly takenAt: Instant | null;
  readonly endedAt: Instant | null;
}

export function handOverState({ takenAt, endedAt }: Kept): HandOverState {
  if (takenAt) return endedAt ? "done" : "together";
  return endedAt ? "not_taken" : "asked";
}

/** Undefined where it cannot be done any more, or not yet. */
export function afterMove(
  kind: HandOverKind,
  state: HandOverState,
  move: HandOverMove,
): HandOverState | undefined {
  if (state === "asked") {
    if (move === "take") return kind === "warm" ? "together" : "done";
    return move === "leave" ? undefined : "not_taken";
  }
  // The first of the two leaves, or the call ends while both are in it.
  if (state === "together" && (move === "leave" || move === "end")) return "done";
  return undefined;
}

export const handOverKindLabels: Readonly<Record<HandOverKind, string>> = {
  warm: "Hand the call over, and talk together first",
  cold: "Hand the call over at once",
  escalation: "Bring somebody in, and stay",
};
