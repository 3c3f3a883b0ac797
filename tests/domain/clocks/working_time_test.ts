import { deepEqual, equal } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { type OpeningHours, type Weekday, weekdays } from "@/db/schema/organisations.ts";
import { bankHolidays } from "@/domain/clocks/bank_holidays.ts";
import {
  afterWorking,
  aroundTheClock,
  type Span,
  workedBetween,
  workingHours,
} from "@/domain/clocks/working_time.ts";
import { nineToFive } from "@/tests/factories/clocks.ts";
import { countedMinutes } from "@/tests/domain/clocks/slowly.ts";

const minute = 60_000;
const at = (text: string) => Date.parse(text);
const no = new Map<Day, string>();
const always = (hours: OpeningHours, holidays: ReadonlyMap<Day, string> = no) =>
  workingHours(() => hours, holidays);
const minutesBetween = (hours: OpeningHours, from: string, to: string) =>
  workedBetween(always(hours), at(from), at(to)) / minute;
const daily = (from: string, to: string): OpeningHours =>
  Object.fromEntries(weekdays.map((day) => [day, [{ from, to }]]));

Deno.test("nights and weekends do not count", () => {
  equal(minutesBetween(nineToFive, "2026-03-06T16:00Z", "2026-03-09T10:00Z"), 120);
  equal(
    afterWorking(always(nineToFive), at("2026-03-06T16:00Z"), 61 * minute),
    at("2026-03-09T09:01Z"),
  );
});

Deno.test("a time that is used up at closing is due at closing, not the next morning", () => {
  const due = afterWorking(always(nineToFive), at("2026-03-06T16:00Z"), 60 * minute);
  equal(due, at("2026-03-06T17:00Z"));
});

Deno.test("a break in the day does not count", () => {
  const hours = { monday: [{ from: "09:00", to: "12:30" }, { from: "13:30", to: "17:00" }] };
  equal(minutesBetween(hours, "2026-03-02T12:00Z", "2026-03-02T14:00Z"), 60);
});

Deno.test("seconds count", () => {
  const hours = always(nineToFive);
  equal(
    afterWorking(hours, at("2026-03-02T09:30:12.345Z"), minute),
    at("2026-03-02T09:31:12.345Z"),
  );
});

Deno.test("bank holidays do not count, and are the days that law and calendar give", () => {
  const hours = always(nineToFive, bankHolidays);
  const due = afterWorking(hours, at("2026-04-02T15:30Z"), 60 * minute);
  equal(new Date(due).toISOString(), "2026-04-07T08:30:00.000Z");
  for (const year of [2025, 2026, 2027, 2028]) {
    const listed = [...bankHolidays.keys()].filter((day) => day.startsWith(String(year)));
    deepEqual(listed, byLaw(year));
  }
});

/** Banking and Financial Dealings Act 1971, schedule 1; Easter by the computus of the Anonymous. */
function byLaw(year: number): string[] {
  const date = (month: number, day: number) => new Temporal.PlainDate(year, month, day);
  const a = year % 19, b = Math.trunc(year / 100), c = year % 100;
  const d = Math.trunc(b / 4), e = b % 4, g = Math.trunc((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.trunc(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.trunc((a + 11 * h + 19 * l) / 433);
  const month = Math.trunc((h + l - 7 * m + 90) / 25);
  const easter = date(month, (h + l - 7 * m + 33 * month + 19) % 32);
  const firstMonday = (month: number) => {
    const first = date(month, 1);
    return first.add({ days: (8 - first.dayOfWeek) % 7 });
  };
  const lastMonday = (month: number) => {
    const last = date(month, 31);
    return last.subtract({ days: last.dayOfWeek - 1 });
  };
  const days = [
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(5),
    lastMonday(5),
    lastMonday(8),
  ].map(String);
  // On a weekend, the next day that is neither a weekend nor a holiday stands for it.
  for (let day of [date(1, 1), date(12, 25), date(12, 26)]) {
    while (day.dayOfWeek > 5 || days.includes(String(day))) day = day.add({ days: 1 });
    days.push(String(day));
  }
  return days.sort();
}

Deno.test("a night on which the clock goes forward is an hour shorter", () => {
  const night: OpeningHours = daily("00:00", "06:00");
  equal(minutesBetween(night, "2026-03-29T00:00Z", "2026-03-29T12:00Z"), 300);
  // 1:30am never came: work begins when the wall shows 2am.
  equal(
    minutesBetween(daily("01:30", "03:00"), "2026-03-29T00:00Z", "2026-03-29T12:00Z"),
    60,
  );
  equal(minutesBetween(daily("01:00", "02:00"), "2026-03-29T00:00Z", "2026-03-29T12:00Z"), 0);
});

Deno.test("a night on which the clock goes back is an hour longer", () => {
  const night: OpeningHours = daily("00:00", "06:00");
  equal(minutesBetween(night, "2026-10-24T23:00Z", "2026-10-25T12:00Z"), 420);
  equal(
    workedBetween(aroundTheClock, at("2026-10-24T23:00Z"), at("2026-10-26T00:00Z")),
    25 * 60 * minute,
  );
});

Deno.test("a pause that overlaps closing time takes only what would have counted", () => {
  const pauses = [{ from: at("2026-03-02T16:30Z"), to: at("2026-03-03T09:15Z") }];
  const due = afterWorking(always(nineToFive), at("2026-03-02T16:00Z"), 60 * minute, pauses);
  equal(due, at("2026-03-03T09:45Z"));
});

Deno.test("pauses that overlap each other are taken once", () => {
  const pauses = [
    { from: at("2026-03-02T10:00Z"), to: at("2026-03-02T12:00Z") },
    { from: at("2026-03-02T11:00Z"), to: at("2026-03-02T13:00Z") },
  ];
  const worked = workedBetween(
    always(nineToFive),
    at("2026-03-02T09:00Z"),
    at("2026-03-02T14:00Z"),
    pauses,
  );
  equal(worked, 120 * minute);
});

/** Small and the same in every run: mulberry32. */
function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const starts = ["2026-03-27", "2026-10-23", "2026-12-24", "2027-03-25", "2027-12-23", "2028-10-27"];

for (let seed = 1; seed <= 60; seed++) {
  Deno.test(`working time is what a minute-by-minute reckoning says, ${seed}`, () => {
    const roll = dice(seed);
    const week = () => weekOf(roll);
    const [before, after] = [week(), week()];
    const begin = at(`${starts[seed % starts.length]}T00:00Z`) + roll(2 * 24 * 60) * minute;
    const changes = new Date(begin + 2 * 24 * 60 * minute).toISOString().slice(0, 10) as Day;
    const hours = (day: Day) => day < changes ? before : after;
    const pauses: Span[] = Array.from({ length: roll(4) }, () => {
      const from = begin + roll(4 * 24 * 60) * minute;
      return { from, to: from + roll(30 * 60) * minute };
    });
    const time = workingHours(hours, bankHolidays);
    const target = 1 + roll(1500);
    const slow = countedMinutes({ hours, holidays: bankHolidays, pauses }, begin);
    let last = begin;
    for (let counted = 0; counted < target; counted++) last = slow.next().value as number;
    const due = last + minute;
    equal(
      new Date(afterWorking(time, begin, target * minute, pauses)).toISOString(),
      new Date(due).toISOString(),
    );
    equal(workedBetween(time, begin, due, pauses), target * minute);
    const half = begin + Math.floor((due - begin) / minute / 2) * minute;
    const apart = workedBetween(time, begin, half, pauses) +
      workedBetween(time, half, due, pauses);
    equal(apart, target * minute);
  });
}

/** Days with none to three stretches, nights among them; never a week without work. */
function weekOf(roll: (below: number) => number): OpeningHours {
  const day = () => {
    const times = new Set(Array.from({ length: 2 * roll(4) }, () => 15 * roll(97)));
    const sorted = [...times].sort((a, b) => a - b).map(spoken);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, n) => ({
      from: sorted[2 * n]!,
      to: sorted[2 * n + 1]!,
    }));
  };
  const hours = Object.fromEntries(weekdays.map((name): [Weekday, ReturnType<typeof day>] => [
    name,
    day(),
  ]));
  return { ...hours, wednesday: [{ from: "00:30", to: "01:45" }, { from: "08:00", to: "18:00" }] };
}

const spoken = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
