import { equal } from "node:assert/strict";
import type { Day, Instant } from "@/db/columns.ts";
import { ageOn, dayOf, longDay, longLocal, longMoment, roughly, timeOfDay } from "@/domain/time.ts";

const at = (text: string) => text as Instant;

Deno.test("longDay() writes the month out", () => {
  equal(longDay("2018-08-06" as Day), "6 August 2018");
  equal(longDay("1931-01-31" as Day), "31 January 1931");
  equal(longDay("2026-12-01" as Day), "1 December 2026");
});

Deno.test("longLocal() writes a local time as it was, summer or winter", () => {
  equal(longLocal("2018-08-06T17:30:00"), "6 August 2018 at 5:30pm");
  equal(longLocal("2026-12-01T09:12"), "1 December 2026 at 9:12am");
});

Deno.test("timeOfDay() writes times as the NHS does", () => {
  const said: [string, string][] = [
    ["2026-01-05T17:30:00.000Z", "5:30pm"],
    ["2026-01-05T09:00:00.000Z", "9am"],
    ["2026-01-05T12:00:00.000Z", "midday"],
    ["2026-01-05T00:00:00.000Z", "midnight"],
    ["2026-01-05T00:05:00.000Z", "12:05am"],
    ["2026-07-05T12:00:00.000Z", "1pm"],
  ];
  for (const [moment, words] of said) equal(timeOfDay(at(moment)), words);
});

Deno.test("longMoment() is local on both sides of the clocks' change", () => {
  equal(longMoment(at("2026-03-29T00:59:00.000Z")), "29 March 2026 at 12:59am");
  equal(longMoment(at("2026-03-29T01:00:00.000Z")), "29 March 2026 at 2am");
});

Deno.test("dayOf() is the local day, not the day in UTC", () => {
  equal(dayOf(at("2026-06-30T23:30:00.000Z")), "2026-07-01");
});

Deno.test("ageOn() turns over on the birthday", () => {
  equal(ageOn("2008-03-02" as Day, "2026-03-01" as Day), 17);
  equal(ageOn("2008-03-02" as Day, "2026-03-02" as Day), 18);
  equal(ageOn("2008-02-29" as Day, "2026-03-01" as Day), 18);
  equal(ageOn("2008-02-29" as Day, "2026-02-28" as Day), 17);
});

Deno.test("roughly() says the largest whole unit", () => {
  equal(roughly(59_000), "0 minutes");
  equal(roughly(60_000), "1 minute");
  equal(roughly(47 * 3_600_000), "47 hours");
  equal(roughly(-49 * 3_600_000), "2 days");
});
