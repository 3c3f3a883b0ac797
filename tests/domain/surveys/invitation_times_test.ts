/** Two hours after, never at night, over both clock changes. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { type Instant, instantOf } from "@/db/columns.ts";
import {
  byDay,
  firstMessageAt,
  invitationOverAt,
  isTooLate,
  reminderAt,
} from "@/domain/surveys/invitation_times.ts";
import { zone } from "@/domain/time.ts";

const night = { quietFrom: 20, quietUntil: 9 };
/** By the clocks of London. */
const at = (local: string): Instant =>
  instantOf(
    new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds),
  );
const said = (moment: Instant) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime().toString();

const first: readonly (readonly [event: string, leaves: string])[] = [
  ["2026-03-02T10:00", "2026-03-02T12:00:00"],
  ["2026-03-02T07:00", "2026-03-02T09:00:00"],
  // The last that leaves in the evening, and the first that waits.
  ["2026-03-02T17:59", "2026-03-02T19:59:00"],
  ["2026-03-02T18:00", "2026-03-03T09:00:00"],
  ["2026-03-02T22:30", "2026-03-03T09:00:00"],
  ["2026-03-02T03:00", "2026-03-02T09:00:00"],
  ["2026-12-31T21:00", "2027-01-01T09:00:00"],
  ["2028-02-28T23:59", "2028-02-29T09:00:00"],
  // The night of 23 hours, and the one of 25: nine is nine by the clock of the kitchen.
  ["2026-03-28T21:00", "2026-03-29T09:00:00"],
  ["2026-03-29T00:30", "2026-03-29T09:00:00"],
  ["2026-03-29T07:30", "2026-03-29T09:30:00"],
  ["2026-10-24T21:00", "2026-10-25T09:00:00"],
  ["2026-10-25T00:30", "2026-10-25T09:00:00"],
];

for (const [event, leaves] of first) {
  Deno.test(`after what happened at ${event} somebody is asked at ${leaves}`, () => {
    equal(said(firstMessageAt(at(event), night)), leaves);
  });
}

Deno.test("in the hour that is there twice it is two hours that pass, not what the clock shows", () => {
  const early = { quietFrom: 20, quietUntil: 1 };
  // 1:30 in summer time is two hours before 2:30 in winter time.
  const event = "2026-10-25T00:30:00.000Z" as Instant;
  equal(firstMessageAt(event, early), "2026-10-25T02:30:00.000Z");
});

Deno.test("reminders come at the same time of day, five and ten days on, and it ends after fourteen", () => {
  const sent = at("2026-03-24T19:30");
  deepEqual([1, 2].map((nth) => said(reminderAt(sent, nth as 1 | 2, night))), [
    "2026-03-29T19:30:00",
    "2026-04-03T19:30:00",
  ]);
  equal(said(invitationOverAt(sent)), "2026-04-07T19:30:00");
  // Where the manager has made the evening shorter since, it waits for the morning.
  equal(said(reminderAt(sent, 1, { quietFrom: 19, quietUntil: 10 })), "2026-03-30T10:00:00");
});

Deno.test("what is a day late is not sent any more", () => {
  const due = at("2026-03-28T12:00");
  equal(isTooLate(due, at("2026-03-29T12:00")), false);
  equal(isTooLate(due, at("2026-03-29T13:01")), true);
});

Deno.test("whatever the hour, nobody is written to at night, nor before two hours are over", () => {
  const hours = fc.record({
    quietFrom: fc.integer({ min: 17, max: 22 }),
    quietUntil: fc.integer({ min: 7, max: 11 }),
  });
  const moment = fc.integer({
    min: Date.parse("2026-01-01"),
    max: Date.parse("2027-12-31"),
  }).map((each) => instantOf(new Date(each)));
  fc.assert(fc.property(moment, hours, (event, quiet) => {
    const leaves = firstMessageAt(event, quiet);
    const { hour } = Temporal.Instant.from(leaves).toZonedDateTimeISO(zone);
    ok(hour >= quiet.quietUntil && hour < quiet.quietFrom);
    const waited = Date.parse(leaves) - Date.parse(event);
    ok(waited >= 2 * 60 * 60_000 && waited < 20 * 60 * 60_000);
    equal(byDay(leaves, quiet), leaves);
  }));
});
