/** Every state of a hand-over by everything that can be done to it. */
import { deepEqual } from "node:assert/strict";
import {
  afterMove,
  type HandOverKind,
  handOverMoves,
  handOverStates,
} from "@/domain/calls/hand_over_states.ts";

const table = (kind: HandOverKind) =>
  handOverStates.map((state) =>
    [state, ...handOverMoves.map((move) => afterMove(kind, state, move) ?? "–")].join(" ")
  );

Deno.test("whoever takes a warm hand-over joins first; nothing can be done to one that is over", () => {
  deepEqual(handOverMoves.join(" "), "take decline take_back run_out leave end");
  deepEqual(table("warm"), [
    "asked together not_taken not_taken not_taken – not_taken",
    "together – – – – done done",
    "done – – – – – –",
    "not_taken – – – – – –",
  ]);
});

Deno.test("a cold one, and somebody brought in, is done with the taking", () => {
  for (const kind of ["cold", "escalation"] as const) {
    deepEqual(table(kind)[0], "asked done not_taken not_taken not_taken – not_taken");
  }
});
