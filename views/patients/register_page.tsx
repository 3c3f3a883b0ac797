import type { Day } from "@/db/columns.ts";
import type { Match } from "@/domain/patients/find_matches.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { EthnicityField } from "@/views/patients/ethnicity_field.tsx";
import { PatientRows } from "@/views/patients/found_patients.tsx";
import { NeedsField } from "@/views/patients/need_fields.tsx";
import {
  PlaceFields,
  type PlacesOffered,
  ReachFields,
  WhoFields,
} from "@/views/patients/patient_fields.tsx";
import { paths } from "@/views/paths.ts";

export function RegisterPage({ form, offered, matches, today }: {
  form: FormState;
  offered: PlacesOffered;
  /** Who could be the same person; asked before a second record is made. */
  matches: readonly Match[];
  today: Day;
}) {
  return (
    <Layout
      title="Register a patient"
      error={hasErrors(form)}
      back={{ href: paths.patients(), label: "Patients" }}
    >
      <ErrorSummary form={form} />
      <h1>Register a patient</h1>
      <form method="post" action={paths.newPatient()} novalidate>
        <SamePerson form={form} matches={matches} today={today} />
        <WhoFields form={form} />
        <h2>How to reach them</h2>
        <ReachFields form={form} />
        <h2>Where they belong</h2>
        <PlaceFields form={form} offered={offered} />
        <h2>What they need</h2>
        <NeedsField form={form} />
        <EthnicityField form={form} />
        <ButtonGroup>
          <Button>Register patient</Button>
          <a href={paths.patients()}>Cancel</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

function SamePerson(
  { form, matches, today }: { form: FormState; matches: readonly Match[]; today: Day },
) {
  if (matches.length === 0) return null;
  const because = new Map(matches.map(({ patient, likeness }) => [patient.id, likeness.because]));
  const sameNumber = matches.some(({ likeness }) => likeness.how === "same_number");
  return (
    <section class="asked" aria-label="Is this the same person?">
      <h2>Is this the same person?</h2>
      <PatientRows
        patients={matches.map(({ patient }) => patient)}
        today={today}
        extra={({ id }) => <p class="rows__why">{because.get(id)}.</p>}
      />
      {sameNumber
        ? <p>One NHS number has one record: open it, or correct the number below.</p>
        : (
          <CheckboxesField
            form={form}
            name="someoneElse"
            legend="If it is, open the record above and register nobody"
            legendSize="s"
            items={[{ value: "yes", label: "No, none of these is the same person" }]}
          />
        )}
    </section>
  );
}
