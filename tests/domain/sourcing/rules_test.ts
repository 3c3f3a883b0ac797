import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { type Day, type Id, newId } from "@/db/columns.ts";
import { caseFacts } from "@/domain/sourcing/case_facts.ts";
import {
  type CaseFacts,
  type Conditions,
  overflowFrom,
  SourcingRules,
  teamFor,
  teamsIn,
} from "@/domain/sourcing/rules.ts";

const remote = newId<"ServiceTeam">();
const nurses = newId<"ServiceTeam">();
const practice = newId<"Organisation">();

const facts: CaseFacts = {
  referralId: "0195591c-0000-7000-8000-000000000000" as Id<"Referral">,
  priority: "routine",
  problem: "lesion",
  site: "forearm",
  isChild: false,
  complications: [],
  practiceId: practice,
  postcode: "LS14DT",
};

const joint = (over: Record<string, unknown> = {}) =>
  SourcingRules.parse({
    sourcing: "joint",
    complicatedBy: ["immune_suppression"],
    rules: [],
    shares: [{ teamId: null, percent: 100 }],
    overflow: [],
    ...over,
  });

const cases: readonly [string, Conditions, Partial<CaseFacts>, boolean][] = [
  ["no condition", {}, {}, true],
  ["its priority", { priority: "urgent" }, { priority: "urgent" }, true],
  ["another priority", { priority: "urgent" }, {}, false],
  ["its problem", { problem: "rash" }, { problem: "rash" }, true],
  ["a problem that was not said", { problem: "rash" }, { problem: null }, false],
  ["one of the places of an interest", { sites: ["nail", "scalp"] }, { site: "scalp" }, true],
  ["a place outside the interest", { sites: ["nail", "scalp"] }, {}, false],
  ["a child", { age: "children" }, { isChild: true }, true],
  ["a child where adults are asked for", { age: "adults" }, { isChild: true }, false],
  [
    "what the manager calls complicated",
    { complexity: "complicated" },
    { complications: ["immune_suppression"] },
    true,
  ],
  [
    "what the manager does not call complicated",
    { complexity: "complicated" },
    { complications: ["widespread"] },
    false,
  ],
  [
    "simple: what the manager does not call complicated",
    { complexity: "simple" },
    { complications: ["widespread"] },
    true,
  ],
  ["its practice", { practiceIds: [newId(), practice] }, {}, true],
  ["another practice", { practiceIds: [newId()] }, {}, false],
  ["its outward code", { areas: ["LS1"] }, {}, true],
  ["its area by letters", { areas: ["LS"] }, {}, true],
  ["an outward code that only begins like it", { areas: ["LS1"] }, { postcode: "LS115AA" }, false],
  ["a longer outward code", { areas: ["LS14"] }, {}, false],
  ["the first letter of another area", { areas: ["L"] }, {}, false],
  ["a district of London", { areas: ["EC1"] }, { postcode: "EC1A1BB" }, true],
  ["a postcode that is not known", { areas: ["LS1"] }, { postcode: null }, false],
  ["two conditions, both hold", { priority: "routine", areas: ["LS"] }, {}, true],
  ["two conditions, one fails", { priority: "urgent", areas: ["LS"] }, {}, false],
];
for (const [name, when, over, takes] of cases) {
  Deno.test(`a rule ${takes ? "takes" : "leaves"} a case by ${name}`, () => {
    const { teamId } = teamFor(joint({ rules: [{ when, teamId: remote }] }), { ...facts, ...over });
    equal(teamId, takes ? remote : null);
  });
}

Deno.test("the first rule that fits takes a case, and is named", () => {
  const rules = joint({
    rules: [
      { when: { problem: "rash" }, teamId: remote },
      { when: { age: "adults" }, teamId: nurses },
      { when: {}, teamId: remote },
    ],
  });
  deepEqual(teamFor(rules, facts), { teamId: nurses, rule: 2 });
  deepEqual(teamFor(rules, { ...facts, problem: "rash" }), { teamId: remote, rule: 1 });
});

Deno.test("shares are kept over many referrals, and one referral always goes the same way", () => {
  const rules = joint({
    shares: [{ teamId: remote, percent: 30 }, { teamId: nurses, percent: 0 }, {
      teamId: null,
      percent: 70,
    }],
  });
  const counts = new Map<string | null, number>();
  for (let each = 0; each < 4000; each++) {
    // The end of a random id, evenly spread, so that this test says the same each time.
    const end = (Math.imul(each, 2654435761) >>> 0).toString(16).padStart(8, "0");
    const referralId = `0195591c-0000-7000-8000-0000${end}` as Id<"Referral">;
    const { teamId } = teamFor(rules, { ...facts, referralId });
    counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
    equal(teamFor(rules, { ...facts, referralId }).teamId, teamId);
  }
  ok(Math.abs(counts.get(remote)! - 1200) < 20, `${counts.get(remote)} of 4,000`);
  equal(counts.get(nurses), undefined);
});

Deno.test("an own service keeps its cases, an outsourced one hands all to its team", () => {
  deepEqual(teamFor({ sourcing: "own" }, facts), { teamId: null });
  deepEqual(teamFor({ sourcing: "outsourced", teamId: remote }, facts), { teamId: remote });
});

Deno.test("rules that do not add up are refused", () => {
  throws(() => joint({ shares: [{ teamId: null, percent: 60 }] }), /must add up to 100/);
  throws(() => joint({ rules: [{ when: { areas: ["leeds"] }, teamId: null }] }));
  throws(() => SourcingRules.parse({ sourcing: "outsourced", teamId: null }));
});

Deno.test("rules say which teams they need, and where a case overflows to", () => {
  const rules = joint({
    rules: [{ when: {}, teamId: nurses }],
    shares: [{ teamId: null, percent: 100 }, { teamId: remote, percent: 0 }],
    overflow: [{ from: nurses, to: null, afterMinutes: 240 }],
  });
  deepEqual(teamsIn(rules), new Set([nurses, null]));
  deepEqual(overflowFrom(rules, nurses), { from: nurses, to: null, afterMinutes: 240 });
  equal(overflowFrom(rules, null), undefined);
  equal(overflowFrom({ sourcing: "own" }, null), undefined);
});

Deno.test("what the practice wrote is read as the rules ask for it", () => {
  const referral = {
    id: facts.referralId,
    priority: "urgent",
    practiceId: practice,
    followUpOfId: newId<"Referral">(),
    history: {
      problem: "rash",
      site: "widespread",
      skin_cancer: "yes",
      immune_suppression: "not_known",
      treatments: " ",
    },
  } as const;
  const patient = { dateOfBirth: "2008-03-03" as Day, postcode: "ls1 4dt" };
  deepEqual(caseFacts(referral, patient, "2026-03-02" as Day), {
    referralId: facts.referralId,
    priority: "urgent",
    practiceId: practice,
    problem: "rash",
    site: "widespread",
    isChild: true,
    complications: ["skin_cancer", "widespread", "follow_up"],
    postcode: "LS14DT",
  });
  equal(caseFacts(referral, patient, "2026-03-03" as Day).isChild, false, "18 on this day");
  const placed = { ...referral, history: { ...referral.history, site: "36141000:left" } };
  const { site, complications } = caseFacts(placed, patient, "2026-03-02" as Day);
  deepEqual(
    [site, complications],
    ["face", ["skin_cancer", "follow_up"]],
    "by its part of the body",
  );
});
