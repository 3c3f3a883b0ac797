/** `/patients/…/hold`: a legal hold on one record. */
import { EndHoldForm, HoldForm } from "@/domain/retention/forms.ts";
import { endHold, findHolds, holdRecord } from "@/domain/retention/holds.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { HoldPage } from "@/views/patients/hold_page.tsx";
import { paths } from "@/views/paths.ts";

export const hold = createApp()
  .get("/", can("retention.hold", { looks: "patient" }), (c) => page(c))
  .post("/", can("retention.hold"), form(HoldForm, page), async (c) => {
    await holdRecord(c.var.store, c.var.actor, patientId(c), c.req.valid("form").reason);
    notice(c, "hold-placed");
    return c.redirect(paths.patientHold(patientId(c)), 303);
  })
  .post("/end", can("retention.hold"), form(EndHoldForm, page), async (c) => {
    await endHold(c.var.store, c.var.actor, patientId(c), c.req.valid("form").because);
    notice(c, "hold-ended");
    return c.redirect(paths.patientHold(patientId(c)), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const patient = await shownPatient(c);
  const holds = await findHolds(c.var.store.read, c.var.actor, patient.id);
  return show(
    c,
    <HoldPage patient={patient} holds={holds} form={formShown(c, again)} today={today(c)} />,
    again ? 422 : 200,
  );
}
