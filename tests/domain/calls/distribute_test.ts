import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Id, Instant } from "@/db/columns.ts";
import { operatorSkills, operatorStates } from "@/db/schema/hubs.ts";
import {
  type CallToRing,
  distribute,
  type Distribution,
  type OperatorOnShift,
} from "@/domain/calls/distribute.ts";

const at = (seconds: number) =>
  new Date(Date.UTC(2026, 2, 2, 3, 0, seconds)).toISOString() as Instant;
const user = (name: string) => name as Id<"User">;
const callId = (name: string) => name as Id<"Call">;
const now = { now: at(30), surge: false };

const call = (id: string, over: Partial<CallToRing> = {}): CallToRing => ({
  id: callId(id),
  rank: 2,
  skill: "call_handler",
  language: null,
  placedAt: at(10),
  everybodyAt: at(70),
  rings: [],
  ...over,
});

const operator = (name: string, over: Partial<OperatorOnShift> = {}): OperatorOnShift => ({
  userId: user(name),
  skills: ["call_handler"],
  languages: [],
  state: "ready",
  idleSince: at(0),
  reachable: true,
  ...over,
});

const rung = (name: string, open = false) => ({ userId: user(name), open });
const said = ({ ring }: Distribution) => ring.map(({ callId, userId }) => `${callId}→${userId}`);

const table: readonly (readonly [string, CallToRing[], OperatorOnShift[], string[]])[] = [
  ["nobody is rung where nobody is", [call("a")], [], []],
  ["somebody who is ready", [call("a")], [operator("sam")], ["a→sam"]],
  ["nobody who is in a call", [call("a")], [operator("sam", { state: "in_call" })], []],
  ["nobody who is away", [call("a")], [operator("sam", { state: "away" })], []],
  ["nobody who writes up", [call("a")], [operator("sam", { state: "writing_up" })], []],
  ["nobody whom no ring would reach", [call("a")], [operator("sam", { reachable: false })], []],
  [
    "nobody without the skill",
    [call("a", { skill: "prescriber" })],
    [operator("sam"), operator("nadia", { skills: ["clinician", "prescriber"] })],
    ["a→nadia"],
  ],
  [
    "the longest idle of two",
    [call("a")],
    [operator("sam", { idleSince: at(5) }), operator("nadia", { idleSince: at(4) })],
    ["a→nadia"],
  ],
  [
    "whoever speaks the language before the longest idle",
    [call("a", { language: "pl" })],
    [operator("sam"), operator("ola", { languages: ["pl"], idleSince: at(9) })],
    ["a→ola"],
  ],
  [
    "whoever speaks it not, where nobody does",
    [call("a", { language: "pl" })],
    [operator("sam")],
    ["a→sam"],
  ],
  [
    "no second one while one is rung",
    [call("a", { rings: [rung("nadia", true)] })],
    [operator("sam"), operator("nadia", { state: "ringing" })],
    [],
  ],
  [
    "the next one, once the first has not answered",
    [call("a", { rings: [rung("nadia")] })],
    [operator("nadia"), operator("sam", { idleSince: at(20) })],
    ["a→sam"],
  ],
  [
    "the first again, once everybody was rung: it loops",
    [call("a", { rings: [rung("nadia"), rung("sam")] })],
    [operator("nadia"), operator("sam", { idleSince: at(20) })],
    ["a→nadia"],
  ],
  [
    "the emergency before the one that waits longer",
    [call("a", { placedAt: at(1) }), call("b", { rank: 0 })],
    [operator("sam")],
    ["b→sam"],
  ],
  [
    "the one that waits longer of two alike",
    [call("a"), call("b", { placedAt: at(1) })],
    [operator("sam")],
    ["b→sam"],
  ],
  [
    "two calls, two people",
    [call("a", { placedAt: at(1) }), call("b")],
    [operator("nadia"), operator("sam", { idleSince: at(3) })],
    ["a→nadia", "b→sam"],
  ],
  [
    "everybody who is ready, whatever they can, after its time",
    [call("a", { everybodyAt: at(30), rings: [rung("sam", true)] })],
    [
      operator("sam", { state: "ringing" }),
      operator("lucy", { skills: ["registrar"] }),
      operator("fiona", { skills: ["lead"] }),
      operator("owen", { state: "in_call" }),
    ],
    ["a→lucy", "a→fiona"],
  ],
];

for (const [what, calls, operators, expected] of table) {
  Deno.test(`distribute() rings ${what}`, () => {
    deepEqual(said(distribute(calls, operators, now)), expected);
  });
}

Deno.test("distribute() in a surge rings whoever is ready, whatever they can", () => {
  const lucy = operator("lucy", { skills: ["registrar"] });
  deepEqual(said(distribute([call("a")], [lucy], { now: at(30), surge: true })), ["a→lucy"]);
});

Deno.test("distribute() names the calls that nobody on shift could take", () => {
  const busy = operator("sam", { state: "in_call" });
  deepEqual(distribute([call("a")], [busy], now).nobody, []);
  for (
    const nobody of [[], [operator("sam", { state: "away" })], [
      operator("sam", { reachable: false }),
    ]]
  ) {
    deepEqual(distribute([call("a")], nobody, now).nobody, [callId("a")]);
  }
  deepEqual(distribute([call("a", { skill: "registrar" })], [busy], now).nobody, [callId("a")]);
});

const names = fc.integer({ min: 0, max: 15 }).map((n) => `person${n}`);
const someOperators = fc.uniqueArray(
  fc.record({
    userId: names.map(user),
    skills: fc.subarray([...operatorSkills]),
    languages: fc.subarray(["pl", "ur"]),
    state: fc.constantFrom(...operatorStates),
    idleSince: fc.integer({ min: 0, max: 29 }).map(at),
    reachable: fc.boolean(),
  }),
  { selector: ({ userId }) => userId, maxLength: 16 },
);
const someCalls = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 30 }).map((n) => callId(`call${n}`)),
    rank: fc.constantFrom(0, 1, 2),
    skill: fc.constantFrom(...operatorSkills),
    language: fc.constantFrom(null, "pl", "ur"),
    placedAt: fc.integer({ min: 0, max: 29 }).map(at),
    everybodyAt: fc.integer({ min: 0, max: 60 }).map(at),
    rings: fc.array(fc.record({ userId: names.map(user), open: fc.boolean() }), { maxLength: 6 }),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

Deno.test("distribute() rings nobody for two calls, and nobody who is not ready", () => {
  fc.assert(fc.property(someCalls, someOperators, (calls, operators) => {
    const { ring } = distribute(calls, operators, now);
    equal(new Set(ring.map(({ userId }) => userId)).size, ring.length);
    for (const { userId } of ring) {
      const { state, reachable } = operators.find((each) => each.userId === userId)!;
      ok(state === "ready" && reachable);
    }
  }));
});

Deno.test("distribute() passes over no ready operator with the skill while a call waits unrung", () => {
  fc.assert(fc.property(someCalls, someOperators, (calls, operators) => {
    const { ring } = distribute(calls, operators, now);
    const unrung = calls.filter(({ id, rings }) =>
      !rings.some(({ open }) => open) && !ring.some(({ callId }) => callId === id)
    );
    const idle = operators.filter(({ userId, state, reachable }) =>
      state === "ready" && reachable && !ring.some((each) => each.userId === userId)
    );
    for (const { skill } of unrung) ok(!idle.some(({ skills }) => skills.includes(skill)));
  }));
});

Deno.test("distribute() never leaves a less urgent call a person whom a more urgent one could have", () => {
  fc.assert(fc.property(someCalls, someOperators, (calls, operators) => {
    const { ring } = distribute(calls, operators, now);
    const isRung = (id: Id<"Call">) => ring.some(({ callId }) => callId === id);
    for (const unrung of calls) {
      if (isRung(unrung.id) || unrung.rings.some(({ open }) => open)) continue;
      for (const { callId: other, userId } of ring) {
        const rungCall = calls.find(({ id }) => id === other)!;
        if (rungCall.rank <= unrung.rank) continue;
        ok(!operators.find((each) => each.userId === userId)!.skills.includes(unrung.skill));
      }
    }
  }));
});

Deno.test("distribute() brings every call to somebody or to an end, minute by minute", () => {
  fc.assert(fc.property(someCalls, someOperators, (calls, operators) => {
    for (const { id, skill } of calls) {
      const { ring, nobody } = distribute(
        [{ ...calls.find((each) => each.id === id)!, rings: [], everybodyAt: at(0) }],
        operators.map((each) =>
          each.state === "away" ? each : { ...each, state: "ready" as const }
        ),
        now,
      );
      const could = operators.some((each) =>
        each.reachable && each.state !== "away" && each.skills.includes(skill)
      );
      ok(could ? ring.length > 0 : ring.length > 0 || nobody.includes(id));
    }
  }));
});
