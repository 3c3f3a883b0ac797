import { planDuty, removeDuty } from "@/domain/capacity/duty.ts";
import { weeksAhead } from "@/domain/capacity/forecast.ts";
import { DutyForm } from "@/domain/capacity/forms.ts";
import { dutyBetween } from "@/domain/capacity/on_duty.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { dayOf, plusDays } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { DutyPage } from "@/views/capacity/duty_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const duty = createApp()
  .get("/", can("queue.manage"), (c) => page(c))
  .post("/", can("queue.manage"), form(DutyForm, page), async (c) => {
    const { store, actor } = c.var;
    const serviceId = paramId<"Service">(c, "service");
    await planDuty(store, actor, serviceId, c.req.valid("form"));
    notice(c, "duty-planned");
    return c.redirect(paths.serviceDuty(serviceId), 303);
  })
  .post("/:dutySessionId/removal", can("queue.manage"), async (c) => {
    await removeDuty(c.var.store, c.var.actor, paramId<"DutySession">(c, "dutySession"));
    notice(c, "duty-removed");
    return c.redirect(paths.serviceDuty(paramId<"Service">(c, "service")), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const service = await findOwnService(read, actor, paramId<"Service">(c, "service"));
  const today = dayOf(now());
  const [people, sessions] = await Promise.all([
    specialistsFor(read, actor, service.id, now()),
    dutyBetween(read, actor, service.id, today, plusDays(today, 7 * weeksAhead)),
  ]);
  const shown = { service, people, sessions, form: formShown(c, again, { weeks: "1" }) };
  return show(c, <DutyPage shown={shown} />, again ? 422 : 200);
}
