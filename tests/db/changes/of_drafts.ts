/** What a practice does with a draft before it is sent. */
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { bookPhotographs } from "@/domain/referrals/book.ts";
import { saveCircumstances } from "@/domain/referrals/circumstances.ts";
import { decideEarlier } from "@/domain/referrals/decide_earlier.ts";
import { endBooking } from "@/domain/referrals/end_booking.ts";
import { saveConversion } from "@/domain/referrals/save_conversion.ts";
import { savePasted } from "@/domain/referrals/save_pasted.ts";
import { takePasted } from "@/domain/referrals/take_pasted.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";
import { referralExists } from "@/tests/factories/referrals.ts";

const tomorrow = { day: "2026-03-03" as Day, time: "09:00", place: "Room 2", note: "" };

export const changesOfDrafts: Readonly<Record<string, Situation>> = {
  bookPhotographs: onReferral(
    "draft",
    (store, { gp }, { id }) => bookPhotographs(store, gp, id, tomorrow),
  ),
  async endBooking(store, parties) {
    const { id } = await referralExists(store, parties, { state: "booked" });
    const [open] = await store.read.select({ id: photographBookings.id }).from(photographBookings)
      .where(eq(photographBookings.referralId, id));
    return () => endBooking(store, parties.gp, id, { booking: open!.id, as: "did_not_attend" });
  },
  withdrawBooked: onReferral(
    "booked",
    (store, { gp }, { id }) => withdrawReferral(store, gp, id, "It has healed"),
  ),
  saveCircumstances: onReferral(
    "draft",
    (store, { gp }, { id }) => saveCircumstances(store, gp, id, { present: "Her daughter" }),
  ),
  saveConversion: onReferral(
    "draft",
    (store, { gp }, { id }) => saveConversion(store, gp, id, "not_authorised"),
  ),
  async decideEarlier(store, parties) {
    const { id: before, patientId } = await referralExists(store, parties);
    const { id } = await referralExists(store, parties, { state: "draft", patientId });
    return () => decideEarlier(store, parties.gp, id, { decision: before });
  },
  savePasted: onReferral(
    "draft",
    (store, { gp }, { id }) => savePasted(store, gp, id, { pasted: "Medication\nAspirin" }),
  ),
  async takePasted(store, parties) {
    const pasted = "Medication\nAspirin 75mg";
    const { id } = await referralExists(store, parties, { state: "draft", pasted });
    return () => takePasted(store, parties.gp, id, ["medicines-1"]);
  },
};
