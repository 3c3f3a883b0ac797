/** `/patients/…/asking`: whom one may ask how it was, and why not at present. */
import { holds } from "@/domain/access/permissions.ts";
import { endCaution, findCautions, setCaution } from "@/domain/patients/cautions.ts";
import { CautionForm, RecipientForm } from "@/domain/surveys/recipient_form.ts";
import { endRecipient, findRecipients, recordRecipient } from "@/domain/surveys/recipients.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { AskingPage } from "@/views/patients/asking_page.tsx";
import { paths } from "@/views/paths.ts";

export const asking = createApp()
  .get("/", can("patient.amend", { looks: "patient" }), (c) => page(c))
  .post("/", can("patient.amend"), form(RecipientForm, page), async (c) => {
    await recordRecipient(c.var.store, c.var.actor, patientId(c), c.req.valid("form"));
    return saved(c);
  })
  .post("/recipients/:surveyRecipientId/end", can("patient.amend"), async (c) => {
    const id = paramId<"SurveyRecipient">(c, "surveyRecipient");
    await endRecipient(c.var.store, c.var.actor, patientId(c), id);
    return saved(c);
  })
  .post("/cautions", can("patient.caution"), form(CautionForm, page), async (c) => {
    await setCaution(c.var.store, c.var.actor, patientId(c), c.req.valid("form").caution);
    return saved(c);
  })
  .post("/cautions/:patientCautionId/end", can("patient.caution"), async (c) => {
    const id = paramId<"PatientCaution">(c, "patientCaution");
    await endCaution(c.var.store, c.var.actor, patientId(c), id);
    return saved(c);
  });

function saved(c: PageContext) {
  notice(c, "details-saved");
  return c.redirect(paths.patientAsking(patientId(c)), 303);
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const patient = await shownPatient(c);
  return show(
    c,
    <AskingPage
      patient={patient}
      recipients={await findRecipients(read, actor, patient.id)}
      cautions={holds(actor, "patient.caution")
        ? await findCautions(read, actor, patient.id)
        : undefined}
      form={formShown(c, again)}
      today={today(c)}
    />,
    again ? 422 : 200,
  );
}
