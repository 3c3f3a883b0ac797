/** Days on which no service works: administrators add to those that are shipped. */
import { addHoliday, removeHoliday } from "@/domain/clocks/amend_holidays.ts";
import { bankHolidays, bankHolidaysKnownUntil } from "@/domain/clocks/bank_holidays.ts";
import { HolidayForm } from "@/domain/clocks/forms.ts";
import { addedHolidays } from "@/domain/clocks/holidays.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { HolidaysPage } from "@/views/admin/holidays_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const holidays = createApp()
  .get("/", can("holiday.amend"), (c) => page(c))
  .post("/", can("holiday.amend"), form(HolidayForm, page), async (c) => {
    await addHoliday(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "holiday-added");
    return c.redirect(paths.adminHolidays(), 303);
  })
  .post("/:holidayId/removal", can("holiday.amend"), async (c) => {
    await removeHoliday(c.var.store, c.var.actor, paramId<"Holiday">(c, "holiday"));
    notice(c, "holiday-removed");
    return c.redirect(paths.adminHolidays(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const today = dayOf(store.now());
  const shown = {
    today,
    shipped: [...bankHolidays].filter(([day]) => day >= today),
    knownUntil: bankHolidaysKnownUntil,
    added: await addedHolidays(store.read, actor),
  };
  return show(c, <HolidaysPage shown={shown} form={formShown(c, again)} />, again ? 422 : 200);
}
