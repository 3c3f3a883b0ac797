import { NeedForm } from "@/domain/patients/forms.ts";
import { addNeed, endNeed, findNeeds } from "@/domain/patients/needs.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { NeedsPage } from "@/views/patients/needs_page.tsx";
import { paths } from "@/views/paths.ts";

export const needs = createApp()
  .get("/", can("patient.amend", { looks: "patient" }), (c) => page(c))
  .post("/", can("patient.amend"), form(NeedForm, page), async (c) => {
    const id = patientId(c);
    await addNeed(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.patientNeeds(id), 303);
  });

export const needEnd = createApp()
  .post("/", can("patient.amend"), async (c) => {
    const id = patientId(c);
    const needId = paramId<"PatientNeed">(c, "patientNeed");
    await endNeed(c.var.store, c.var.actor, id, needId);
    notice(c, "details-saved");
    return c.redirect(paths.patientNeeds(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const patient = await shownPatient(c);
  const noted = await findNeeds(c.var.store.read, c.var.actor, patient.id);
  return show(
    c,
    <NeedsPage patient={patient} needs={noted} form={formShown(c, again)} today={today(c)} />,
    again ? 422 : 200,
  );
}
