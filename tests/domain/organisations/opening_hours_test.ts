import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { isOpenAt, parseDay, printDay } from "@/domain/organisations/opening_hours.ts";

const hours = (typed: string) => {
  const parsed = parseDay(typed);
  return "problem" in parsed ? parsed.problem : printDay(parsed.stretches);
};

Deno.test("parseDay() reads the ways people write hours", () => {
  equal(hours("8:30am to 1pm, 2pm to 6:30pm"), "8:30am to 1pm, 2pm to 6:30pm");
  equal(hours("08:30-18:00"), "8:30am to 6pm");
  equal(hours("0800 – 1830"), "8am to 6:30pm");
  equal(hours("2 pm to 6.30 pm and 8am to midday"), "8am to midday, 2pm to 6:30pm");
  equal(hours("6pm to midnight"), "6pm to midnight");
  equal(hours("Closed"), "Closed");
  equal(hours("24 hours"), "24 hours");
  equal(hours("00:00 to 24:00"), "24 hours");
});

Deno.test("parseDay() says what is wrong, in words that follow the day's name", () => {
  const shape = "must be like 8:30am to 6:30pm, or closed, or 24 hours";
  for (const typed of ["", "9 to 5", "8am", "mornings", "25:00 to 26:00", "8am to 9am to 10am"]) {
    equal(hours(typed), shape, typed);
  }
  equal(
    hours("8pm to 2am"),
    "must close after it opens. Write hours past midnight on the next day",
  );
  equal(hours("8am to 1pm, 12:30pm to 6pm"), "has hours that overlap");
});

Deno.test("parseDay() reads back whatever printDay() prints", () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 });
  fc.assert(fc.property(fc.uniqueArray(minute, { minLength: 2, maxLength: 6 }), (minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b).map(clock);
    const stretches = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      stretches.push({ from: sorted[i]!, to: sorted[i + 1]! });
    }
    deepEqual(parseDay(printDay(stretches)), { stretches });
  }));
});

Deno.test("isOpenAt() goes by the clock on the wall in London, through both changes of it", () => {
  const week = { monday: [{ from: "08:00", to: "18:30" }], saturday: [] } as const;
  const at = (moment: string) => isOpenAt(week, new Date(moment));
  equal(at("2026-03-23T07:30:00.000Z"), false, "half past seven, winter time");
  equal(at("2026-03-30T07:30:00.000Z"), true, "half past eight, summer time");
  equal(at("2026-10-26T18:29:00.000Z"), true);
  equal(at("2026-10-26T18:30:00.000Z"), false);
  equal(at("2026-03-28T12:00:00.000Z"), false, "closed on Saturday");
  equal(at("2026-03-29T12:00:00.000Z"), undefined, "nobody was asked about Sunday");
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
