import { equal } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { type ReferralState, referralStates } from "@/db/schema/referrals.ts";
import {
  type AskedByHome,
  type HomeStanding,
  homeStandingOf,
} from "@/domain/links/home_standing.ts";

const at = "2026-03-02T09:30:00.000Z" as Instant;

const asked = (state: ReferralState, over: Partial<AskedByHome> = {}): AskedByHome => ({
  state,
  afterSending: "to_practice",
  finishedAt: state === "with_patient" ? null : at,
  declinedAt: null,
  linkWithdrawnAt: null,
  released: false,
  ...over,
});

const usual: Readonly<Record<ReferralState, HomeStanding>> = {
  draft: "with_practice",
  booked: "with_practice",
  with_patient: "unsent",
  waiting: "with_specialist",
  claimed: "with_specialist",
  returned: "with_specialist",
  leaving: "with_specialist",
  answered: "answered",
  closed: "answered",
  withdrawn: "withdrawn",
};

for (const state of referralStates) {
  Deno.test(`a home's question whose referral is ${state} stands as ${usual[state]}`, () => {
    equal(homeStandingOf(asked(state)), usual[state]);
  });
}

Deno.test("a resident who would rather be seen in person is with the practice for that", () => {
  equal(homeStandingOf(asked("draft", { finishedAt: null, declinedAt: at })), "declined");
});

Deno.test("where the practice asks the resident itself, the home has nothing to go on with", () => {
  equal(homeStandingOf(asked("with_patient", { linkWithdrawnAt: at })), "with_resident");
  equal(homeStandingOf(asked("with_patient", { finishedAt: at })), "with_resident");
});

Deno.test("advice is the home's once the practice released it, or where nothing waited for the practice", () => {
  for (const state of ["answered", "closed"] as const) {
    equal(homeStandingOf(asked(state, { released: true })), "advised");
    equal(homeStandingOf(asked(state, { afterSending: "to_service" })), "advised");
  }
});
