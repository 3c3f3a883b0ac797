import { deepEqual, equal } from "node:assert/strict";
import type { Day, Instant } from "@/db/columns.ts";
import { bankHolidays } from "@/domain/clocks/bank_holidays.ts";
import { clockStory, type StandsStill, storyToCome } from "@/domain/clocks/story.ts";
import { aroundTheClock, workedBetween, workingHours } from "@/domain/clocks/working_time.ts";
import { nineToFive } from "@/tests/factories/clocks.ts";

const at = (text: string) => `2026-${text}:00.000Z` as Instant;
const span = (from: string, to: string, waitsFor: StandsStill["waitsFor"]): StandsStill => ({
  from: Date.parse(at(from)),
  to: Date.parse(at(to)),
  waitsFor,
});
const office = workingHours(() => nineToFive, bankHolidays);
const target = 600 * 60_000;
const minute = 60_000;

function told(from: string, to: string, pauses: readonly StandsStill[] = [], time = office) {
  const story = clockStory({ time, target }, at(from), at(to), pauses);
  return story.stretches.map(({ from, to, why, counted }) => [
    `${from.slice(5, 16)} ${to.slice(5, 16)}`,
    why.kind === "holiday" ? why.name : why.kind === "waits" ? why.for.join() : why.kind,
    counted / minute,
  ]);
}

Deno.test("a story tells each stretch, with the weekend as one and holidays by name", () => {
  deepEqual(told("04-02T14:00", "04-07T09:00"), [
    ["04-02T14:00 04-02T16:00", "counts", 120],
    ["04-02T16:00 04-02T23:00", "closed", 0],
    ["04-02T23:00 04-03T23:00", "Good Friday", 0],
    ["04-03T23:00 04-05T23:00", "closed", 0],
    ["04-05T23:00 04-06T23:00", "Easter Monday", 0],
    ["04-06T23:00 04-07T08:00", "closed", 0],
    ["04-07T08:00 04-07T09:00", "counts", 60],
  ]);
});

Deno.test("a pause is told whole, over closing time too, with all that were waited for", () => {
  const pauses = [
    span("03-02T16:00", "03-03T10:00", "referrer"),
    span("03-03T09:00", "03-03T11:00", "patient"),
  ];
  deepEqual(told("03-02T15:00", "03-03T12:00", pauses), [
    ["03-02T15:00 03-02T16:00", "counts", 60],
    ["03-02T16:00 03-03T11:00", "referrer,patient", 0],
    ["03-03T11:00 03-03T12:00", "counts", 60],
  ]);
});

Deno.test("around the clock, a story is one stretch, however often the day changes", () => {
  deepEqual(told("03-27T12:00", "03-30T12:00", [], aroundTheClock), [
    ["03-27T12:00 03-30T12:00", "counts", 72 * 60],
  ]);
});

Deno.test("the stretches touch from the beginning to the end, and add up to what counted", () => {
  const pauses = [span("03-10T08:00", "03-11T12:30", "patient")];
  const [from, to] = [at("03-02T07:12"), at("04-20T18:45")];
  const story = clockStory({ time: office, target }, from, to, pauses);
  const worked = workedBetween(office, Date.parse(from), Date.parse(to), pauses);
  equal(story.counted, worked);
  equal(story.elapsed, Date.parse(to) - Date.parse(from));
  equal(story.before?.from, from);
  let last = story.before!.to;
  for (const stretch of story.stretches) {
    equal(stretch.from, last);
    last = stretch.to;
  }
  equal(last, to);
  equal(story.stretches.at(-1)?.countedSoFar, worked);
  equal(story.stretches.length, 60);
});

Deno.test("a day on which hours are split tells its break", () => {
  const split = workingHours(
    () => ({ monday: [{ from: "09:00", to: "12:30" }, { from: "13:30", to: "17:00" }] }),
    new Map<Day, string>(),
  );
  deepEqual(told("03-02T12:00", "03-02T14:00", [], split), [
    ["03-02T12:00 03-02T12:30", "counts", 30],
    ["03-02T12:30 03-02T13:30", "closed", 0],
    ["03-02T13:30 03-02T14:00", "counts", 30],
  ]);
});

Deno.test("what is to come is told until the time is up, with when it stands still next", () => {
  const { stretches, more, stillAt } = storyToCome(
    { time: office },
    at("03-06T15:00"),
    at("03-09T10:00"),
  );
  deepEqual(stretches.map(({ from, to, why }) => [from.slice(5, 16), to.slice(5, 16), why.kind]), [
    ["03-06T15:00", "03-06T17:00", "counts"],
    ["03-06T17:00", "03-09T09:00", "closed"],
    ["03-09T09:00", "03-09T10:00", "counts"],
  ]);
  equal(stillAt, at("03-06T17:00"));
  equal(more, false);
});

Deno.test("a long time to come is told in part, and one without a break never stands still", () => {
  const long = storyToCome({ time: office }, at("03-02T09:00"), at("05-02T09:00"));
  deepEqual([long.stretches.length, long.more], [12, true]);
  const through = storyToCome({ time: aroundTheClock }, at("03-02T09:00"), at("05-02T09:00"));
  deepEqual([through.stretches.length, through.stillAt], [1, undefined]);
});
