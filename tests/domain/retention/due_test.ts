import { deepEqual, equal } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { plusYears, shortestYears, whenDue } from "@/domain/retention/due.ts";
import { codePeriods } from "@/domain/retention/periods.ts";

const day = (text: string) => text as Day;

/** Born on 15 June 2000, unless something else is said. */
const cases: readonly [string, Parameters<typeof whenDue>[0], string, string][] = (
  [
    ["an adult: eight years after the last entry", {}, "adult", "2034-03-02"],
    ["on the 18th birthday: an adult", { lastEntryOn: "2018-06-15" }, "adult", "2026-06-15"],
    [
      "the day before it: until the 26th birthday",
      { lastEntryOn: "2018-06-14" },
      "child_seen_at_17",
      "2026-06-15",
    ],
    [
      "on the 17th birthday: until the 26th",
      { lastEntryOn: "2017-06-15" },
      "child_seen_at_17",
      "2026-06-15",
    ],
    ["the day before it: until the 25th", { lastEntryOn: "2017-06-14" }, "child", "2025-06-15"],
    ["a newborn: until the 25th", { lastEntryOn: "2000-06-15" }, "child", "2025-06-15"],
    ["suspected cancer: thirty years", { cancer: true }, "cancer", "2056-03-02"],
    [
      "suspected cancer of a child: whichever is longer",
      { cancer: true, lastEntryOn: "2016-01-01" },
      "cancer",
      "2046-01-01",
    ],
    ["who died: ten years after the death", { diedOn: "2026-03-09" }, "after_death", "2036-03-09"],
    [
      "who died long before the last entry: by the entry",
      { diedOn: "2020-01-01" },
      "adult",
      "2034-03-02",
    ],
    [
      "cancer and death: thirty years",
      { cancer: true, diedOn: "2026-03-09" },
      "cancer",
      "2056-03-02",
    ],
    [
      "a child who died: until the 25th birthday, as it is longer",
      { lastEntryOn: "2005-01-01", diedOn: "2005-02-01" },
      "child",
      "2025-06-15",
    ],
    [
      "born on 29 February: on the 28th where a year has none",
      { dateOfBirth: "2000-02-29", lastEntryOn: "2010-01-01" },
      "child",
      "2025-02-28",
    ],
  ] as const
).map(([name, over, kind, dueOn]) => [
  name,
  {
    dateOfBirth: day("2000-06-15"),
    diedOn: null,
    lastEntryOn: day("2026-03-02"),
    cancer: false,
    ...over,
  } as Parameters<typeof whenDue>[0],
  kind,
  dueOn,
]);

for (const [name, facts, kind, dueOn] of cases) {
  Deno.test(`the time of a record: ${name}`, () => {
    deepEqual(whenDue(facts, codePeriods), { kind, dueOn });
  });
}

Deno.test("the longest of all that apply decides, whatever an install has set", () => {
  const facts = {
    dateOfBirth: day("1950-01-01"),
    diedOn: day("2026-03-02"),
    lastEntryOn: day("2026-03-02"),
    cancer: true,
  };
  for (const adult of [1, 8, 40]) {
    for (const cancer of [1, 30, 50]) {
      for (const after_death of [1, 10, 60]) {
        const { dueOn } = whenDue(facts, { ...codePeriods, adult, cancer, after_death });
        equal(dueOn, plusYears(day("2026-03-02"), Math.max(adult, cancer, after_death)));
      }
    }
  }
});

Deno.test("no record is due before the shortest time that the sweep looks at", () => {
  for (const born of ["2000-06-15", "2000-02-29"]) {
    for (let age = 0; age <= 30; age++) {
      const lastEntryOn = plusYears(day(born), age);
      const { dueOn } = whenDue(
        { dateOfBirth: day(born), diedOn: null, lastEntryOn, cancer: false },
        codePeriods,
      );
      equal(dueOn >= plusYears(lastEntryOn, shortestYears(codePeriods)), true, `${born} at ${age}`);
    }
  }
});
