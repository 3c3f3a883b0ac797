/** The list of whoever runs the practice's clinic for photographs. */
import { holds } from "@/domain/access/permissions.ts";
import { findClinicDay } from "@/domain/referrals/find_bookings.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { dayAfter, dayBefore, dayNamed, dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { ClinicDayPage } from "@/views/referrals/clinic_day_page.tsx";

export const clinicDay = createApp()
  .get("/", can("referral.book"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const today = dayOf(store.now());
  const day = dayNamed(c.req.query("day")) ?? today;
  const found = await findClinicDay(store.read, actor, day);
  const shown = [...found.onDay, ...found.leftOpen].map(({ referralId: id }) => ({ id }));
  if (shown.length > 0) recordListLook(store, actor, shown);
  return show(
    c,
    <ClinicDayPage
      shown={{
        ...found,
        day,
        today,
        before: dayBefore(day),
        after: dayAfter(day),
        mayPhotograph: holds(actor, "photograph.add"),
      }}
    />,
  );
}
