import { deepEqual, equal } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { type KeepRules, keptBy, rulesNamed, usualRules } from "@/domain/backups/keep.ts";

const none: KeepRules = { days: 0, weeks: 0, months: 0 };

/** `!` marks one of an install with faults. */
const kept = (rules: Partial<KeepRules>, ...moments: readonly string[]) => {
  const backups = moments.map((each) => ({
    moment: each.replace("!", "") as Instant,
    faulty: each.endsWith("!"),
  }));
  const stays = keptBy({ ...none, ...rules }, backups);
  return moments.filter((each) => stays.has(each.replace("!", "") as Instant));
};

const at = (day: string, time = "02:30") => `${day}T${time}:00.000Z`;

const table: readonly {
  readonly name: string;
  readonly rules: Partial<KeepRules>;
  readonly made: readonly string[];
  readonly stay: readonly string[];
}[] = [
  { name: "nothing made, nothing kept", rules: { days: 7 }, made: [], stay: [] },
  {
    name: "the newest stays, whatever the rules say",
    rules: {},
    made: [at("2026-03-01"), at("2026-03-02")],
    stay: [at("2026-03-02")],
  },
  {
    name: "of a day, its newest",
    rules: { days: 2 },
    made: [at("2026-03-01"), at("2026-03-01", "14:00"), at("2026-03-02")],
    stay: [at("2026-03-01", "14:00"), at("2026-03-02")],
  },
  {
    name: "a day is a local one: half past midnight in summer is the next day",
    rules: { days: 2 },
    made: [at("2026-07-01", "22:30"), at("2026-07-01", "23:30"), at("2026-07-02", "10:00")],
    stay: [at("2026-07-01", "22:30"), at("2026-07-02", "10:00")],
  },
  {
    name: "days without a backup are not counted",
    rules: { days: 2 },
    made: [at("2024-01-01"), at("2025-01-01"), at("2026-03-02")],
    stay: [at("2025-01-01"), at("2026-03-02")],
  },
  {
    name: "a week begins on Monday, also over the end of a year",
    rules: { weeks: 2 },
    made: [at("2025-12-28"), at("2025-12-29"), at("2026-01-04"), at("2026-01-05")],
    stay: [at("2026-01-04"), at("2026-01-05")],
  },
  {
    name: "months reach back further than days",
    rules: { days: 1, months: 3 },
    made: [
      at("2025-11-30"),
      at("2025-12-31"),
      at("2026-01-15"),
      at("2026-01-31"),
      at("2026-02-01"),
      at("2026-02-02"),
    ],
    stay: [at("2025-12-31"), at("2026-01-31"), at("2026-02-02")],
  },
  {
    name: "one of a damaged install takes no good one's place, and goes with the next",
    rules: { days: 2 },
    made: [at("2026-03-01"), at("2026-03-02"), `${at("2026-03-03")}!`, `${at("2026-03-04")}!`],
    stay: [at("2026-03-01"), at("2026-03-02"), `${at("2026-03-04")}!`],
  },
  {
    name: "none good: the newest stays",
    rules: { days: 7 },
    made: [`${at("2026-03-01")}!`, `${at("2026-03-02")}!`],
    stay: [`${at("2026-03-02")}!`],
  },
];

for (const { name, rules, made, stay } of table) {
  Deno.test(`keptBy(): ${name}`, () => {
    deepEqual(kept(rules, ...made), stay);
    deepEqual(kept(rules, ...made.toReversed()).toSorted(), stay.toSorted());
  });
}

Deno.test("keptBy() night after night keeps what it would keep of all of them at once", () => {
  const first = Date.parse("2024-03-02T02:30:00Z");
  const all: string[] = [];
  let there: string[] = [];
  for (let night = 0; night < 730; night++) {
    all.push(new Date(first + night * 86_400_000).toISOString());
    there = kept(usualRules, ...there, all.at(-1)!);
  }
  deepEqual(there, kept(usualRules, ...all));
  equal(there.length, 20);
  equal(there[0], "2025-04-30T02:30:00.000Z");
});

Deno.test("rulesNamed() reads days, weeks and months, and nothing else", () => {
  deepEqual(rulesNamed("7 days, 4 weeks, 12 months"), usualRules);
  deepEqual(rulesNamed("1 day"), { days: 1, weeks: 0, months: 0 });
  deepEqual(rulesNamed("30 days,1 month"), { days: 30, weeks: 0, months: 1 });
  for (const wrong of ["", "7", "7d", "many days", "7 days;", "1 year", "-1 days"]) {
    equal(rulesNamed(wrong), undefined, wrong);
  }
});
