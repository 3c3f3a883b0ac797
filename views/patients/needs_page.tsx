import type { Day, Id } from "@/db/columns.ts";
import type { NeedKind } from "@/db/schema/patients.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { findNeeds } from "@/domain/patients/needs.ts";
import { needCatalogue, needInWords } from "@/domain/patients/patient.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { paths } from "@/views/paths.ts";

type Noted = Awaited<ReturnType<typeof findNeeds>>[number];

export function NeedsPage({ patient, needs, form, today }: {
  patient: Patient;
  needs: readonly Noted[];
  form: FormState;
  today: Day;
}) {
  return (
    <Layout
      title="What they need"
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>What they need</h1>
      <p>Communication and access needs show wherever the patient shows.</p>
      {needs.length === 0 ? <p class="empty">Nothing is noted yet.</p> : (
        <ul class="rows">
          {needs.map((need) => <NotedNeed patientId={patient.id} need={need} />)}
        </ul>
      )}
      <h2>Note a need</h2>
      <form method="post" action={paths.patientNeeds(patient.id)} novalidate>
        <SelectField
          form={form}
          name="kind"
          label="What do they need?"
          empty="Choose"
          items={(Object.keys(needCatalogue) as NeedKind[]).map((value) => ({
            value,
            label: needCatalogue[value].label,
          }))}
        />
        <TextField
          form={form}
          name="detail"
          label="Details"
          hint="The language, which ear, who should be there: what helps"
          autocomplete="off"
        />
        <Button>Note this need</Button>
      </form>
    </Layout>
  );
}

function NotedNeed({ patientId, need }: { patientId: Id<"Patient">; need: Noted }) {
  const words = needInWords(need);
  return (
    <li>
      <p class="rows__name">{words}</p>
      <p class="quiet">
        Noted <When at={need.recordedAt} /> by {need.recordedByName}
      </p>
      <form method="post" action={paths.endPatientNeed(patientId, need.id)}>
        <Button variant="secondary" small>
          No longer needed<span class="nhsuk-u-visually-hidden">{`: ${words}`}</span>
        </Button>
      </form>
    </li>
  );
}
