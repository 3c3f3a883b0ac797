/** A patient's time to be photographed, open unless `over` ends it. */
import { instantOf, newId } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import type { Store } from "@/db/store.ts";
import type { Parties, ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type BookingRow = typeof photographBookings.$inferSelect;

export async function bookingExists(
  store: Store,
  parties: Parties,
  referral: Pick<ReferralRow, "id" | "practiceId">,
  over: Partial<BookingRow> = {},
): Promise<BookingRow> {
  const now = store.now();
  const booking: BookingRow = {
    id: newId(),
    referralId: referral.id,
    practiceId: referral.practiceId,
    startsAt: instantOf(new Date(now.getTime() + 2 * 60 * 60 * 1000)),
    place: "Oakfield Surgery, treatment room 2",
    note: "Bring the dermatoscope",
    bookedBy: parties.gp.userId,
    bookedAt: instantOf(now),
    end: null,
    endedBy: null,
    endedAt: null,
    ...over,
  };
  await rowExists(store, photographBookings, booking);
  return booking;
}
