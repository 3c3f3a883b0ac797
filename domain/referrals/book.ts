/** A patient is given a time at the practice's clinic for photographs: the draft waits for it. */
import { change } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { firstShowing } from "@/domain/clocks/wall_clock.ts";
import { Refusal } from "@/domain/errors.ts";
import type { BookingInput } from "@/domain/referrals/booking_form.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";
import { newsOfPatients, noNews } from "@/domain/referrals/tell.ts";

export function bookPhotographs(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { day, time, place, note }: BookingInput,
): Promise<Id<"Booking">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.book", referral);
    next(referral, "book");
    const startsAt = instantOf(new Date(firstShowing(day, time)));
    if (startsAt < tx.now) throw new Refusal("invalid", "Choose a time that is still to come");
    await moveReferral(tx, referral, "book", {});
    await noNews(tx, referral, newsOfPatients);
    const booking = newId<"Booking">();
    await tx.insert(photographBookings).values({
      id: booking,
      referralId: id,
      practiceId: referral.practiceId,
      startsAt,
      place,
      note,
      bookedBy: actor.userId,
      bookedAt: tx.now,
    });
    tx.audit("referral.booked", { referral: id, patient: referral.patientId }, {
      booking,
      startsAt,
    });
    return booking;
  });
}
