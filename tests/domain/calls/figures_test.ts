/** What calls come to, as a table. */
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { type Day, type Id, type Instant, instantOf } from "@/db/columns.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { figuresOfCall } from "@/domain/calls/figures/call_figures.ts";
import { wholeFigures } from "@/domain/calls/figures/find_figures.ts";
import { grouped } from "@/domain/calls/figures/group.ts";
import { type CallTimes, sumsOf } from "@/domain/calls/figures/reckon.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";

const start = Date.parse("2026-03-02T09:00:00Z");
const at = (seconds: number): Instant => instantOf(new Date(start + seconds * 1000));

const answered = (wait: number): CallTimes => ({
  state: "ended",
  placedAt: at(0),
  answeredAt: at(wait),
  endedAt: at(wait + 300),
});
const givenUp = (after: number): CallTimes => ({
  state: "abandoned",
  placedAt: at(0),
  answeredAt: null,
  endedAt: at(after),
});
const unanswered: CallTimes = {
  state: "unanswered",
  placedAt: at(0),
  answeredAt: null,
  endedAt: at(300),
};
const waiting: CallTimes = { state: "waiting", placedAt: at(0), answeredAt: null, endedAt: null };

const nothing = {
  presented: 0,
  answered: 0,
  within60Seconds: null,
  within5Minutes: null,
  medianWaitSeconds: null,
  ninetiethWaitSeconds: null,
  abandoned: 0,
  abandonedShare: null,
  unanswered: 0,
};

const table: readonly [string, readonly CallTimes[], Partial<typeof nothing | CallTimesSums>][] = [
  ["no calls: nothing is reckoned with nothing", [], {}],
  ["one that waits is presented", [waiting], { presented: 1, abandonedShare: 0 }],
  ["given up at 29 seconds: not counted at all", [givenUp(29)], {}],
  ["given up at 30 seconds: abandoned", [givenUp(30)], {
    presented: 1,
    abandoned: 1,
    abandonedShare: 1,
  }],
  ["nobody in time", [unanswered], { presented: 1, unanswered: 1, abandonedShare: 0 }],
  ["60 seconds are within 60 seconds, 61 are not", [answered(60), answered(61)], {
    presented: 2,
    answered: 2,
    within60Seconds: 0.5,
    within5Minutes: 1,
    medianWaitSeconds: 60,
    ninetiethWaitSeconds: 61,
    abandonedShare: 0,
  }],
  ["300 seconds are within 5 minutes, 301 are not", [answered(300), answered(301)], {
    presented: 2,
    answered: 2,
    within60Seconds: 0,
    within5Minutes: 0.5,
    medianWaitSeconds: 300,
    ninetiethWaitSeconds: 301,
    abandonedShare: 0,
  }],
  ["of ten waits the ninth is the 90th centile", [9, 3, 1, 2, 8, 5, 4, 6, 7, 100].map(answered), {
    presented: 10,
    answered: 10,
    within60Seconds: 0.9,
    within5Minutes: 1,
    medianWaitSeconds: 5,
    ninetiethWaitSeconds: 9,
    abandonedShare: 0,
  }],
  ["one of four given up", [answered(1), answered(1), answered(1), givenUp(40), givenUp(5)], {
    presented: 4,
    answered: 3,
    within60Seconds: 1,
    within5Minutes: 1,
    medianWaitSeconds: 1,
    ninetiethWaitSeconds: 1,
    abandoned: 1,
    abandonedShare: 0.25,
  }],
];
type CallTimesSums = ReturnType<typeof sumsOf>;

for (const [name, rows, expected] of table) {
  Deno.test(`figures: ${name}`, () => {
    deepEqual(sumsOf(rows, 30), { ...nothing, ...expected });
  });
}

Deno.test("every call that is counted is in one place, whatever the calls", () => {
  const call = fc.oneof(
    fc.nat(900).map(answered),
    fc.nat(120).map(givenUp),
    fc.constantFrom(unanswered, waiting),
  );
  fc.assert(fc.property(fc.array(call), fc.nat(90), (rows, after) => {
    const sums = sumsOf(rows, after);
    const waits = rows.filter((row) => row.state === "waiting").length;
    equal(sums.presented, sums.answered + sums.abandoned + sums.unanswered + waits);
  }));
});

Deno.test("groups come to the whole, by the hour on the wall", () => {
  const rows = [
    { ...answered(10), placedAt: "2026-03-28T23:30:00.000Z" as Instant },
    // In summer it is an hour later in London.
    { ...answered(10), placedAt: "2026-03-29T23:30:00.000Z" as Instant },
    { ...unanswered, placedAt: "2026-03-30T08:00:00.000Z" as Instant },
  ].map((row, index) => ({
    ...row,
    homeId: `home-${index % 2}` as Id<"Organisation">,
    homeName: index % 2 === 0 ? "Rosewood" : "Ashgrove",
  }));
  const keys = (by: "day" | "hour" | "home") =>
    grouped(rows, by, 30).map(({ key, sums }) => `${key}: ${sums.presented}`);
  deepEqual(keys("day"), ["2026-03-30: 2", "2026-03-28: 1"]);
  deepEqual(keys("hour"), ["00: 1", "09: 1", "23: 1"]);
  deepEqual(keys("home"), ["Ashgrove: 1", "Rosewood: 2"]);
});

const facts = {
  ...answered(70),
  rings: [
    { startedAt: at(0), endedAt: at(20) },
    { startedAt: at(25), endedAt: at(45) },
    // Two at the same time are heard once.
    { startedAt: at(60), endedAt: at(70) },
    { startedAt: at(60), endedAt: at(70) },
  ],
  handOvers: [
    { kind: "warm" as const, takenAt: at(100) },
    { kind: "cold" as const, takenAt: null },
    { kind: "escalation" as const, takenAt: at(120) },
  ],
  callBack: undefined,
};

Deno.test("one call: it rang three times 20 seconds at most, was handed over once and escalated once", () => {
  const call = { ...facts, rings: facts.rings.map((ring) => ({ ...ring, callId: "c" as never })) };
  const handOvers = facts.handOvers.map((each) => ({ ...each, callId: "c" as never }));
  deepEqual(figuresOfCall({ ...call, handOvers }, 30), {
    presented: true,
    answered: true,
    abandoned: false,
    missed: false,
    waitSeconds: 70,
    ringSeconds: 50,
    rings: 4,
    lengthSeconds: 300,
    transferred: 1,
    escalated: 1,
    calledBack: "no",
  });
});

Deno.test("one call: what became of its call-back", () => {
  const become = (doneAt: Instant | null) =>
    figuresOfCall({
      ...unanswered,
      rings: [],
      handOvers: [],
      callBack: { callId: "c" as never, dueAt: at(1000), doneAt },
    }, 30).calledBack;
  deepEqual([become(null), become(at(1000)), become(at(1001))], ["waits", "in time", "late"]);
});

Deno.test("a call that was answered after all is none that was called back", async () => {
  await using store = await testStore();
  const { carer, homeManager, handler, lead } = await callPartiesExist(store);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await placeCall(store, homeManager, { about: nothingSaid });
  await shiftExists(store, handler);
  await answerCall(store, handler, id);
  const filter = { from: "2026-03-01" as Day, to: "2026-03-03" as Day };
  const found = (await Array.fromAsync(wholeFigures(store.read, lead, filter))).flat();
  deepEqual(
    found.map((call) => [call.id === id, figuresOfCall(call, 30).calledBack]),
    [[true, "no"], [false, "waits"]],
  );
});
