import { bookPhotographs } from "@/domain/referrals/book.ts";
import { BookingEndForm, BookingForm } from "@/domain/referrals/booking_form.ts";
import { endBooking } from "@/domain/referrals/end_booking.ts";
import { bookingsOf } from "@/domain/referrals/find_bookings.ts";
import { allows } from "@/domain/referrals/states.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { BookingPage } from "@/views/referrals/booking_page.tsx";

export const booking = createApp()
  .get("/", can("referral.book", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.book"), form(BookingForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await bookPhotographs(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "booked");
    return c.redirect(paths.referral(id), 303);
  })
  .post("/end", can("referral.book"), form(BookingEndForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { from, ...ended } = c.req.valid("form");
    await endBooking(c.var.store, c.var.actor, id, ended);
    notice(c, "booking-ended");
    return c.redirect(from ? paths.photographClinic(from) : paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { state, id } = draft.referral;
  if (!allows(state, "book") && state !== "booked" && !again) return toReferral(c);
  const { open } = await bookingsOf(read, actor, id);
  return show(
    c,
    <BookingPage draft={draft} open={open} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}
