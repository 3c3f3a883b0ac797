import type { Day } from "@/db/columns.ts";
import type { FoundPatient } from "@/domain/patients/find_by_search.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { FoundPart, type Shown } from "@/views/patients/found_patients.tsx";
import { PatientSearchForm } from "@/views/patients/patients_page.tsx";
import { paths } from "@/views/paths.ts";

interface Residents {
  shown: Shown | undefined;
  today: Day;
  mayRegister: boolean;
}

/** About whom? Everybody who lives in the home, by room, until somebody is looked for. */
export function ResidentsPage({ form, ...residents }: Residents & { form: FormState }) {
  return (
    <Layout title="Ask for advice about skin" error={hasErrors(form)} wide>
      <ErrorSummary form={form} />
      <div class="bar">
        <h1>Ask for advice about a resident’s skin</h1>
        <a href={paths.homeCases()}>What your home has asked</a>
      </div>
      <PatientSearchForm form={form} action={paths.residents()} />
      <section id="found" aria-label="Residents">
        <FoundResidents {...residents} />
      </section>
    </Layout>
  );
}

export const FoundResidents = (props: Residents & { problem?: string | undefined }) => (
  <FoundPart {...props} extra={(resident) => <Ask resident={resident} />} />
);

const Ask = ({ resident }: { resident: FoundPatient }) => (
  <p>
    <ButtonLink variant="secondary" small href={paths.residentAdvice(resident.id)}>
      Ask for advice
      <span class="nhsuk-u-visually-hidden">{` about ${fullName(resident)}`}</span>
    </ButtonLink>
  </p>
);
