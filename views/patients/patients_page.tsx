import type { Day } from "@/db/columns.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { Layout } from "@/views/layout.tsx";
import { FoundPart, type Shown } from "@/views/patients/found_patients.tsx";
import { paths } from "@/views/paths.ts";

/** Find a patient; before anything is typed, the residents of a home or the newest records. */
export function PatientsPage({ form, shown, today, mayRegister, mayImport }: {
  form: FormState;
  shown: Shown | undefined;
  today: Day;
  mayRegister: boolean;
  mayImport: boolean;
}) {
  return (
    <Layout title="Patients" error={hasErrors(form)} wide>
      <ErrorSummary form={form} />
      <div class="bar">
        <h1>Patients</h1>
        <div class="bar">
          {mayImport && <a href={paths.importPatients()}>Import a list</a>}
          {mayRegister && <ButtonLink href={paths.newPatient()}>Register a patient</ButtonLink>}
        </div>
      </div>
      <PatientSearchForm form={form} action={paths.patients()} />
      <section id="found" aria-label="Patients">
        <FoundPart shown={shown} today={today} mayRegister={mayRegister} />
      </section>
    </Layout>
  );
}

/** Searches while one types; without JavaScript, when the button is pressed. */
export function PatientSearchForm({ form, action }: { form: FormState; action: string }) {
  const live = hx({
    post: action,
    target: "#found",
    trigger: "input delay:400ms, submit",
    sync: "this:replace",
  });
  return (
    <form class="search" method="post" action={action} role="search" novalidate {...live}>
      <TextField
        form={form}
        name="words"
        label="Find a patient"
        hint="NHS number, name, date of birth or postcode, in any order"
        type="search"
        autocomplete="off"
        spellcheck={false}
      />
      <TextField
        form={form}
        name="born"
        label="Date of birth, if you know it"
        hint="For example, 15 3 1984"
        autocomplete="off"
        width={10}
      />
      <Button>Search</Button>
    </form>
  );
}
