import { deepEqual, equal } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { daysFrom, forecast, weeksOf } from "@/domain/capacity/forecast.ts";
import { plusDays } from "@/domain/time.ts";

/** A Monday. */
const today = "2026-03-02" as Day;
const long = "2020-01-01" as Day;
const weekday = (day: Day) => Temporal.PlainDate.from(day).dayOfWeek;
const behind = daysFrom(plusDays(today, -84), today);

/** Mondays bring 10, Tuesdays 20 … Sundays 70, each day as it is changed by `over`. */
const counts = (over: Readonly<Record<string, number>> = {}) =>
  new Map(behind.map((day) => [day, over[day] ?? weekday(day) * 10]));
const on = (days: ReturnType<typeof forecast>, day: string) =>
  days?.find((one) => one.day === day)?.count;

Deno.test("each weekday is expected to bring what it brought on average in twelve weeks", () => {
  const days = forecast({ counts: counts({ "2026-02-23": 34 }), since: long }, new Map(), today);
  equal(days?.length, 28);
  deepEqual([days?.[0]?.day, days?.at(-1)?.day], ["2026-03-03", "2026-03-30"]);
  equal(on(days, "2026-03-03"), 20);
  equal(on(days, "2026-03-09"), 12, "eleven Mondays with 10, one with 34");
  equal(on(days, "2026-03-15"), 70);
});

Deno.test("what came today, which is not over, and before the twelve weeks counts for nothing", () => {
  const more = new Map([...counts(), [today, 999], [plusDays(today, -85), 999]] as const);
  const days = forecast({ counts: more as Map<Day, number>, since: long }, new Map(), today);
  equal(on(days, "2026-03-09"), 10);
});

Deno.test("a holiday brings what holidays brought, and does not spoil its weekday's average", () => {
  const holidays = new Map([
    ["2026-01-01" as Day, "New Year’s Day"],
    ["2026-03-19" as Day, "Somebody’s birthday"],
  ]);
  const days = forecast({ counts: counts({ "2026-01-01": 3 }), since: long }, holidays, today);
  equal(on(days, "2026-03-19"), 3);
  equal(days?.find(({ day }) => day === "2026-03-19")?.holiday, "Somebody’s birthday");
  equal(on(days, "2026-03-12"), 40, "Thursdays, of which one was New Year’s Day");
});

Deno.test("without a holiday behind it, a holiday is taken like a Sunday", () => {
  const holidays = new Map([["2026-03-19" as Day, "Somebody’s birthday"]]);
  equal(on(forecast({ counts: counts(), since: long }, holidays, today), "2026-03-19"), 70);
});

Deno.test("of a service that began lately only its own days count, and under two weeks none do", () => {
  const since = plusDays(today, -14);
  const few = new Map([[plusDays(today, -7), 6]]);
  equal(on(forecast({ counts: few, since }, new Map(), today), "2026-03-09"), 3);
  equal(forecast({ counts: few, since: plusDays(today, -13) }, new Map(), today), undefined);
});

Deno.test("weeks say what is left: what waits, plus what comes, less what is staffed for", () => {
  const days = forecast({ counts: counts(), since: long }, new Map(), today)!;
  const staffed = new Map([["2026-03-03" as Day, 100], ["2026-03-10" as Day, 1000]]);
  const weeks = weeksOf(days, staffed, 30);
  deepEqual(weeks.map(({ expected, staffed, left }) => [expected, staffed, left]), [
    [280, 100, 210],
    [280, 1000, 0],
    [280, 0, 280],
    [280, 0, 560],
  ]);
  deepEqual([weeks[1]?.from, weeks[1]?.to], ["2026-03-10", "2026-03-16"]);
});

Deno.test("days are counted over the night on which the clocks change", () => {
  deepEqual(daysFrom("2026-03-28" as Day, "2026-03-31" as Day), [
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
  ]);
});
