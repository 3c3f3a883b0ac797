import { holds } from "@/domain/access/permissions.ts";
import { ConsentForm } from "@/domain/patients/consent_form.ts";
import { findConsents } from "@/domain/patients/find_consents.ts";
import { recordConsent } from "@/domain/patients/record_consent.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ConsentsPage } from "@/views/patients/consents_page.tsx";
import { paths } from "@/views/paths.ts";

export const consents = createApp()
  .get("/", can("patient.view", { looks: "patient" }), (c) => page(c))
  .post("/", can("consent.record"), form(ConsentForm, page), async (c) => {
    const id = patientId(c);
    await recordConsent(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "consent-recorded");
    return c.redirect(paths.patientConsents(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const patient = await shownPatient(c);
  return show(
    c,
    <ConsentsPage
      patient={patient}
      consents={await findConsents(store.read, actor, patient.id)}
      form={formShown(c, again)}
      mayRecord={holds(actor, "consent.record")}
      today={today(c)}
    />,
    again ? 422 : 200,
  );
}
