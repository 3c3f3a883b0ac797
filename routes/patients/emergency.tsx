/** A clinician opens one record in an emergency, and ends it again. */
import { endEmergency, openInEmergency } from "@/domain/patients/emergency_access.ts";
import { EmergencyForm } from "@/domain/patients/emergency_form.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { EmergencyPage } from "@/views/patients/emergency_page.tsx";
import { paths } from "@/views/paths.ts";

export const emergency = createApp()
  .get("/", can("emergency.use"), (c) => page(c))
  .post("/", can("emergency.use"), form(EmergencyForm, page), async (c) => {
    const id = await openInEmergency(c.var.store, c.var.actor, c.req.valid("form"));
    return c.redirect(paths.patient(id), 303);
  })
  .post("/end", can("emergency.use"), async (c) => {
    await endEmergency(c.var.store, c.var.actor);
    notice(c, "emergency-ended");
    return c.redirect(paths.home(), 303);
  });

function page(c: PageContext, again?: FormState): Response {
  return show(c, <EmergencyPage form={formShown(c, again)} />, again ? 422 : 200);
}
