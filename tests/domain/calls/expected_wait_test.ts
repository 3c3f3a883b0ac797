import { deepEqual } from "node:assert/strict";
import { expectedWait } from "@/domain/calls/expected_wait.ts";

const cases = [
  [
    "nobody is on shift",
    { ahead: 0, operators: 0, ready: 0, usualSeconds: 500 },
    { seconds: null, because: "Nobody is on shift to answer just now" },
  ],
  [
    "somebody is free",
    { ahead: 0, operators: 2, ready: 1, usualSeconds: 500 },
    { seconds: 0, because: "Somebody is free and is being rung" },
  ],
  [
    "all are busy and it is the next",
    { ahead: 0, operators: 2, ready: 0, usualSeconds: 540 },
    {
      seconds: 270,
      because: "Yours is the next call, 2 people are on shift, and a call usually takes 9 minutes",
    },
  ],
  [
    "one is ready and one call goes before",
    { ahead: 1, operators: 1, ready: 1, usualSeconds: 50 },
    {
      seconds: 50,
      because: "1 call is before yours, 1 person is on shift, and a call usually takes 1 minute",
    },
  ],
  [
    "several go before",
    { ahead: 3, operators: 2, ready: 0, usualSeconds: 600 },
    {
      seconds: 1200,
      because:
        "3 calls are before yours, 2 people are on shift, and a call usually takes 10 minutes",
    },
  ],
  [
    "how long calls take is not known",
    { ahead: 1, operators: 1, ready: 0, usualSeconds: null },
    {
      seconds: null,
      because:
        "1 call is before yours and 1 person is on shift. How long calls take is not known yet",
    },
  ],
] as const;

for (const [when, known, expected] of cases) {
  Deno.test(`expectedWait() where ${when}`, () => deepEqual(expectedWait(known), expected));
}
