/** A legal hold on one record. */
import type { Day } from "@/db/columns.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { Hold } from "@/domain/retention/holds.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { paths } from "@/views/paths.ts";
import { HoldForms } from "@/views/retention/hold_forms.tsx";

export function HoldPage({ patient, holds, form, today }: {
  patient: Patient;
  holds: readonly Hold[];
  form: FormState;
  today: Day;
}) {
  return (
    <Layout
      title="Legal hold"
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Legal hold</h1>
      <p>
        While it stands, nothing of this record is destroyed, however old it is: for a claim, a
        coroner, a complaint or a public inquiry.
      </p>
      <HoldForms
        holds={holds}
        form={form}
        place={paths.patientHold(patient.id)}
        end={paths.patientHoldEnd(patient.id)}
      />
    </Layout>
  );
}
