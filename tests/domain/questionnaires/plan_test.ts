/** When rounds begin and remind, by the calendar of London. */
import { deepEqual, equal } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import {
  closingDay,
  lastPlanned,
  nextPlanned,
  reminderDays,
  remindersDue,
} from "@/domain/questionnaires/plan.ts";

const day = (text: string) => text as Day;
const halfYearly = { firstOn: day("2026-08-31"), everyMonths: 6 };

Deno.test("rounds come every six months from the first day, and the 31st comes back after February", () => {
  const on = (today: string) => lastPlanned(halfYearly, day(today));
  equal(on("2026-08-30"), undefined);
  equal(on("2026-08-31"), "2026-08-31");
  equal(on("2027-02-27"), "2026-08-31");
  equal(on("2027-02-28"), "2027-02-28");
  equal(on("2027-08-31"), "2027-08-31");
  equal(on("2028-02-29"), "2028-02-29");
  equal(on("2028-08-30"), "2028-02-29");
});

Deno.test("the next round is today's until it has begun", () => {
  const next = (today: string, begun: readonly string[] = []) =>
    nextPlanned(halfYearly, day(today), begun.map(day));
  equal(next("2026-03-02"), "2026-08-31");
  equal(next("2026-08-31"), "2026-08-31");
  equal(next("2026-08-31", ["2026-08-31"]), "2027-02-28");
  equal(nextPlanned({ firstOn: null, everyMonths: 6 }, day("2026-03-02"), []), undefined);
});

Deno.test("two reminders, spaced, across the night that has 25 hours", () => {
  const [opens, closes] = [day("2026-10-12"), closingDay(day("2026-10-12"), 28)];
  equal(closes, "2026-11-08");
  deepEqual(reminderDays(opens, closes), ["2026-10-21", "2026-10-30"]);
  const due = (today: string) => remindersDue({ opensOn: opens, closesOn: closes }, day(today));
  deepEqual(["2026-10-20", "2026-10-21", "2026-10-29", "2026-10-30"].map(due), [0, 1, 1, 2]);
});
