/** A patient's time at the practice's clinic for photographs. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Day, type Instant, newId } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { bookPhotographs } from "@/domain/referrals/book.ts";
import { BookingForm } from "@/domain/referrals/booking_form.ts";
import { endBooking } from "@/domain/referrals/end_booking.ts";
import { bookingsOf, findClinicDay } from "@/domain/referrals/find_bookings.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { bookingExists } from "@/tests/factories/bookings.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  partiesExist,
  photographExists,
  referralExists,
  wholeDraftExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const typed = { "day-day": "29", "day-month": "3", "day-year": "2026", time: "9:30am", note: "" };

Deno.test("a time is read by the clock on the wall, on both sides of its change", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  for (const [date, startsAt] of [["28", "T09:30"], ["29", "T08:30"]] as const) {
    const { id } = await referralExists(store, parties, { state: "draft" });
    const input = BookingForm.parse({ ...typed, "day-day": date, place: "Room 2" });
    await bookPhotographs(store, parties.receptionist, id, input);
    const { open } = await bookingsOf(store.read, parties.gp, id);
    equal(open?.startsAt, `2026-03-${date}${startsAt}:00.000Z`);
  }
});

Deno.test("a form that lacks the day, the time or the place says so", () => {
  const said = (over: Record<string, string>) =>
    BookingForm.safeParse({ ...typed, place: "Room 2", ...over }).error?.issues[0]?.message;
  equal(said({}), undefined);
  equal(said({ "day-day": "", "day-month": "", "day-year": "" }), "Enter the day");
  equal(said({ "day-day": "31", "day-month": "2" }), "Day must be a real date");
  equal(said({ time: "soon" }), "Enter the time, like 9am or 1:30pm");
  equal(said({ place: " " }), "Enter where the patient should come");
});

Deno.test("nobody is booked for a time that has gone", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const gone = { day: "2026-03-02" as Day, time: "09:00", place: "Room 2", note: "" };
  await rejects(bookPhotographs(store, parties.gp, id, gone), {
    kind: "invalid",
    message: /still to come/,
  });
});

Deno.test("while the patient is awaited colleagues write on, and nobody sends it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties, { state: "booked" });
  await saveDraft(store, parties.nurse, id, { treatments: "None" });
  await rejects(sendReferral(store, parties.gp, id, 2), { kind: "conflict" });
});

Deno.test("photographed is said where a photograph is, and the draft is finished then", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "booked" });
  const { open } = await bookingsOf(store.read, parties.gp, referral.id);
  const ended = { booking: open!.id, as: "photographed" } as const;
  await rejects(endBooking(store, parties.nurse, referral.id, ended), { kind: "invalid" });
  await photographExists(store, referral, { state: "removed" });
  await rejects(endBooking(store, parties.nurse, referral.id, ended), { kind: "invalid" });
  await photographExists(store, referral);
  await endBooking(store, parties.nurse, referral.id, ended);
  const after = await bookingsOf(store.read, parties.gp, referral.id);
  deepEqual([after.open, after.last?.end, after.last?.endedByName], [
    undefined,
    "photographed",
    "Sister Ruth Pell",
  ]);
});

Deno.test("a page that shows an earlier booking does not end the one that came after it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "booked" });
  const stale = { booking: newId<"Booking">(), as: "cancelled" } as const;
  await rejects(endBooking(store, parties.gp, id, stale), { kind: "conflict" });
  const { open } = await bookingsOf(store.read, parties.gp, id);
  equal(open?.end, null);
});

Deno.test("withdrawing a referral cancels its booking", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "booked" });
  await withdrawReferral(store, parties.gp, id, "It has healed");
  const [row] = await store.read.select().from(photographBookings)
    .where(eq(photographBookings.referralId, id));
  deepEqual([row?.end, row?.endedBy], ["cancelled", parties.gp.userId]);
});

Deno.test("the list holds the day's bookings of the practice, and what earlier days left open", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const booked = async (startsAt: string, over = {}) => {
    const referral = await referralExists(store, parties, { state: "draft" });
    return await bookingExists(store, parties, referral, {
      startsAt: startsAt as Instant,
      ...over,
    });
  };
  const ended = { end: "cancelled", endedAt: "2026-03-01T09:00:00.000Z" as Instant } as const;
  const late = await booked("2026-03-02T23:30:00.000Z");
  const early = await booked("2026-03-02T00:00:00.000Z", ended);
  const left = await booked("2026-03-01T23:59:00.000Z");
  await booked("2026-02-20T09:00:00.000Z", ended);
  await booked("2026-03-03T00:00:00.000Z");
  await booked("2026-03-09T10:00:00.000Z");
  await booked("2026-03-10T10:00:00.000Z", ended);
  const found = await findClinicDay(store.read, parties.receptionist, "2026-03-02" as Day);
  deepEqual(found.onDay.map(({ id }) => id), [early.id, late.id]);
  deepEqual(found.leftOpen.map(({ id }) => id), [left.id]);
  deepEqual(found.daysAhead, ["2026-03-03", "2026-03-09"]);
  const stranger = await personExists(store, "practice_nurse");
  const theirs = await findClinicDay(store.read, stranger, "2026-03-02" as Day);
  deepEqual(theirs, { onDay: [], leftOpen: [], daysAhead: [] });
});
