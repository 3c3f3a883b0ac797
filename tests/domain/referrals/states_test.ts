import { deepEqual, match, throws } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { type ReferralState, referralStates } from "@/db/schema/referrals.ts";
import { allows, type MoveName, moves, next, situation } from "@/domain/referrals/states.ts";

const at = "2026-03-02T09:30:00.000Z" as Instant;
const told = (state: ReferralState) => ({
  state,
  withPatientSince: at,
  sentAt: at,
  sentByName: "Dr Amara Nwosu",
  claimedAt: at,
  claimedByName: "Dr Priya Shah",
  returnedAt: at,
  answeredAt: at,
  closedAt: at,
  closedByName: "Sister Ruth Pell",
  withdrawnAt: at,
  withdrawnByName: "Dr Amara Nwosu",
});

/** Every state down the side, every move along the top: the whole life of a referral. */
const expected: Record<ReferralState, Partial<Record<MoveName, ReferralState>>> = {
  draft: { send: "waiting", book: "booked", invite: "with_patient", withdraw: "withdrawn" },
  booked: { end_booking: "draft", withdraw: "withdrawn" },
  with_patient: {
    hand_in: "draft",
    send_by_patient: "waiting",
    take_back: "draft",
    withdraw: "withdrawn",
  },
  waiting: { claim: "claimed", withdraw: "withdrawn" },
  claimed: {
    take_over: "claimed",
    lapse: "waiting",
    release: "waiting",
    ask: "returned",
    answer: "leaving",
    redirect: "waiting",
  },
  returned: { reply: "waiting", withdraw: "withdrawn" },
  leaving: { undo: "claimed", leave: "answered" },
  answered: { close: "closed", amend: "answered" },
  closed: { amend: "answered", reopen: "answered" },
  withdrawn: {},
};
const everyMove = Object.keys(moves) as MoveName[];

for (const state of referralStates) {
  Deno.test(`a ${state} referral allows exactly the moves we listed`, () => {
    const allowed = everyMove.filter((move) => allows(state, move))
      .map((move) => [move, next(told(state), move)]);
    deepEqual(Object.fromEntries(allowed), expected[state]);
    for (const move of everyMove.filter((each) => !allows(state, each))) {
      throws(() => next(told(state), move), { name: "Refusal", kind: "conflict" });
    }
  });
}

Deno.test("next() says who did what, and when, where a move cannot be made", () => {
  throws(() => next(told("claimed"), "claim"), {
    message: "Dr Priya Shah claimed this case on 2 March 2026 at 9:30am. " +
      "Choose another case from the queue",
  });
});

Deno.test("situation() has words for every state", () => {
  for (const state of referralStates) match(situation(told(state)), /^\S.* .*\S$/);
});
