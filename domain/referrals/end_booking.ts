/** The patient was photographed, did not come, or the time was given up: somebody finishes the draft. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, literals } from "@/db/columns.ts";
import { type BookingEnd, photographBookings } from "@/db/schema/bookings.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { BookingEndInput } from "@/domain/referrals/booking_form.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";

/** @param booking the one that was seen: the patient may have another time since */
export function endBooking(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { booking, as }: BookingEndInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.book", referral);
    next(referral, "end_booking");
    if (as === "photographed") await requirePhotograph(tx, id);
    await moveReferral(tx, referral, "end_booking", {});
    const ended = await endOpenBooking(tx, actor, referral, as);
    if (ended !== booking) {
      throw new Refusal("conflict", "The patient has another time by now. Open this page again");
    }
    tx.audit("referral.booking_ended", { referral: id, patient: referral.patientId }, {
      booking,
      as,
    });
  });
}

/** The same inside a change that does more, such as withdrawing the referral. */
export async function endOpenBooking(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Referral, "id">,
  as: BookingEnd,
): Promise<Id<"Booking"> | undefined> {
  const [ended] = await tx.update(photographBookings)
    .set({ end: as, endedBy: actor.userId, endedAt: tx.now })
    .where(and(eq(photographBookings.referralId, id), isNull(photographBookings.endedAt)))
    .returning({ id: photographBookings.id });
  return ended?.id;
}

async function requirePhotograph(tx: Tx, id: Id<"Referral">): Promise<void> {
  const there = await tx.$count(
    photographs,
    and(
      eq(photographs.referralId, id),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
    ),
  );
  if (there > 0) return;
  throw new Refusal(
    "invalid",
    "No photograph is here yet. Add them first, or say that the patient did not come",
  );
}
