import type { Day } from "@/db/columns.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientDetails } from "@/views/patients/details.tsx";
import { EthnicityField } from "@/views/patients/ethnicity_field.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import {
  GoneFields,
  PlaceFields,
  type PlacesOffered,
  ReachFields,
  WhoFields,
} from "@/views/patients/patient_fields.tsx";
import { paths } from "@/views/paths.ts";

export function EditPage({ patient, form, offered, today }: {
  patient: Patient;
  form: FormState;
  offered: PlacesOffered;
  today: Day;
}) {
  const stale = form.refused === "conflict";
  // After a conflict the person has seen what the record says now, and saves over that.
  const version = stale ? String(patient.version) : typed(form, "version");
  return (
    <Layout
      title="Change details"
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Change details</h1>
      {stale && (
        <section class="asked" aria-label="What the record says now">
          <h2>What the record says now</h2>
          <PatientDetails patient={patient} mayAmend={false} />
        </section>
      )}
      <form method="post" action={paths.editPatient(patient.id)} novalidate>
        <input type="hidden" name="version" value={version ?? String(patient.version)} />
        <WhoFields form={form} />
        <h2>How to reach them</h2>
        <ReachFields form={form} />
        <h2>Where they belong</h2>
        <PlaceFields form={form} offered={offered} />
        <EthnicityField form={form} />
        <h2>If they have died or left</h2>
        <GoneFields form={form} />
        <ButtonGroup>
          <Button>{stale ? "Save over what it says now" : "Save changes"}</Button>
          <a href={paths.patient(patient.id)}>Cancel</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
