import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";

/** What became of a booking. */
export const bookingEnds = ["photographed", "did_not_attend", "cancelled"] as const;
export type BookingEnd = typeof bookingEnds[number];

/** A patient's time at the practice's clinic for photographs. */
export const photographBookings = sqliteTable("photograph_bookings", {
  id: id<"Booking">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  startsAt: instant("starts_at").notNull(),
  place: text().notNull(),
  /** For whoever takes the photographs. */
  note: text().notNull(),
  bookedBy: id<"User">("booked_by").notNull().references(() => users.id),
  bookedAt: instant("booked_at").notNull(),
  end: text("ended_as", { enum: bookingEnds }),
  endedBy: id<"User">("ended_by").references(() => users.id),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("photograph_bookings_ended_as_words", table.end, bookingEnds),
  uniqueIndex("photograph_bookings_open").on(table.referralId)
    .where(sql`${table.endedAt} IS NULL`),
  index("photograph_bookings_list").on(table.practiceId, table.startsAt),
  index("photograph_bookings_referral").on(table.referralId),
]);
