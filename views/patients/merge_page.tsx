import type { Day } from "@/db/columns.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { Match } from "@/domain/patients/find_matches.ts";
import type { FoundPatient } from "@/domain/patients/find_by_search.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientRows } from "@/views/patients/found_patients.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { listName } from "@/domain/patients/patient.ts";
import { paths } from "@/views/paths.ts";

/** First step of joining two records: which is the other one? */
export function MergePage({ patient, likely, found, form, today }: {
  patient: Patient;
  likely: readonly Match[];
  found: readonly FoundPatient[] | undefined;
  form: FormState;
  today: Day;
}) {
  const because = new Map(likely.map((match) => [match.patient.id, match.likeness.because]));
  const choose = (other: FoundPatient) => (
    <>
      {because.has(other.id) && <p class="rows__why">{because.get(other.id)}.</p>}
      <p>
        <a href={paths.mergePatient(patient.id, other.id)}>
          Compare<span class="nhsuk-u-visually-hidden">{` with ${listName(other)}`}</span>
        </a>
      </p>
    </>
  );
  return (
    <Layout
      title="Join with a second record"
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Join with a second record</h1>
      <p>
        If one person was registered twice, the two records can become one. This record is kept;
        what is in the other moves here. It cannot be undone on this page.
      </p>
      {likely.length > 0 && (
        <>
          <h2>These could be the same person</h2>
          <PatientRows
            patients={likely.map((match) => match.patient)}
            today={today}
            extra={choose}
          />
        </>
      )}
      <h2>Find the other record</h2>
      <form method="post" action={paths.mergePatientSearch(patient.id)} role="search" novalidate>
        <TextField
          form={form}
          name="words"
          label="NHS number, name, date of birth or postcode"
          type="search"
          autocomplete="off"
          spellcheck={false}
        />
        <Button variant="secondary">Search</Button>
      </form>
      {found && (found.length === 0
        ? <p class="empty">No other patient of yours fits this.</p>
        : <PatientRows patients={found} today={today} extra={choose} />)}
    </Layout>
  );
}
