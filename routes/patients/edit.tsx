import { amendPatient } from "@/domain/patients/amend.ts";
import { answersOf } from "@/domain/patients/ethnicity.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { amendForm } from "@/domain/patients/forms.ts";
import { formatNhsNumber } from "@/domain/nhs_number.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { placesOffered } from "@/routes/patients/places.ts";
import { patientRules, today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import { EditPage } from "@/views/patients/edit_page.tsx";
import { paths } from "@/views/paths.ts";

export const edit = createApp()
  .get("/", can("patient.amend", { looks: "patient" }), (c) => page(c))
  .post(
    "/",
    can("patient.amend"),
    form((c) => amendForm(patientRules(c)), page),
    async (c) => {
      const id = patientId(c);
      const { stillSeen } = await amendPatient(
        c.var.store,
        c.var.actor,
        id,
        c.req.valid("form"),
      );
      notice(c, "details-saved");
      return c.redirect(stillSeen ? paths.patient(id) : paths.patients(), 303);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const patient = await shownPatient(c);
  return show(
    c,
    <EditPage
      patient={patient}
      form={formShown(c, again, asTyped(patient))}
      offered={await placesOffered(c, true)}
      today={today(c)}
    />,
    again ? 422 : 200,
  );
}

/** What the record says, as somebody would have typed it. */
function asTyped(patient: Patient): Values {
  const { group, background } = answersOf(patient);
  return {
    nhsNumber: patient.nhsNumber ? formatNhsNumber(patient.nhsNumber) : "",
    noNhsNumberReason: patient.noNhsNumberReason ?? "",
    firstName: patient.firstName,
    lastName: patient.lastName,
    ...dateBoxes("dateOfBirth", patient.dateOfBirth),
    sex: patient.sex,
    ...dateBoxes("diedOn", patient.diedOn),
    ...dateBoxes("leftPracticeOn", patient.leftPracticeOn),
    addressLines: patient.addressLines ?? "",
    postcode: patient.postcode ?? "",
    phone: patient.phone ?? "",
    email: patient.email ?? "",
    practiceId: patient.practiceId ?? "",
    homeId: patient.homeId ?? "",
    room: patient.room ?? "",
    ethnicGroup: group,
    [`background-${group}`]: background?.key,
    [`own-${group}`]: background?.own ? patient.ethnicBackground ?? "" : "",
    version: String(patient.version),
  };
}
