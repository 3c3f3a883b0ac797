/** What a practice may send about a patient's time to be photographed. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { bookingEnds } from "@/db/schema/bookings.ts";
import { figure } from "@/domain/figures.ts";
import { typedTime } from "@/domain/organisations/typed_time.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

const words = (longest: number, name: string) =>
  z.string().trim().max(longest, `${name} must be ${figure(longest)} characters or fewer`);

export const BookingForm = withDates(
  ["day"],
  z.object({
    day: typedDate("Day", "Enter the day"),
    time: typedTime("the time"),
    place: words(200, "Place").min(1, "Enter where the patient should come"),
    note: words(1000, "Note").default(""),
  }),
);
export type BookingInput = z.output<typeof BookingForm>;

export const BookingEndForm = z.object({
  booking: z.uuid("Open this page again: part of it did not arrive")
    .transform((id) => id as Id<"Booking">),
  as: z.enum(bookingEnds, "Say what became of the booking"),
  /** The day of the clinic's list, to go back to. */
  from: z.string().max(10).optional(),
});
export type BookingEndInput = Omit<z.output<typeof BookingEndForm>, "from">;
