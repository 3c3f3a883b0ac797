import type { Day } from "@/db/columns.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { everyPriority } from "@/domain/referrals/priorities.ts";
import type { OfferedService } from "@/domain/services/find.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { wayInItems } from "@/views/referrals/way_in_items.ts";
import { PriorityField } from "@/views/referrals/priority_field.tsx";

const back = { href: paths.referrals(), label: "Referrals" };

export function BeginPage({ patient, today, services, form }: {
  patient: Patient;
  today: Day;
  services: readonly OfferedService[];
  form: FormState;
}) {
  return (
    <Layout title="New referral" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>New referral</h1>
      {services.length === 0 ? <NoService /> : (
        <form method="post">
          <input type="hidden" name="patient" value={patient.id} />
          <RadiosField
            form={form}
            name="service"
            legend="Which service?"
            items={services.map((service) => ({
              value: service.id,
              label: service.name,
              hint: `${specialtyLabel(service.specialtyCode)}, ${service.organisationName}. ${
                service.definition.priorities.includes("urgent_suspected_cancer")
                  ? "Takes urgent suspected cancer."
                  : "Does not take urgent suspected cancer: use your local pathway."
              }`,
            }))}
          />
          {services.map((service) => <NotTaken service={service} />)}
          <PriorityField form={form} priorities={everyPriority} />
          <RadiosField
            form={form}
            name="wayIn"
            legend="How do the history and photographs come?"
            items={wayInItems}
          />
          <Button>Continue</Button>
        </form>
      )}
    </Layout>
  );
}

/** Known before a word is written, so that nobody writes for nothing. */
function NotTaken({ service: { name, definition } }: { service: OfferedService }) {
  if (definition.exclusions.length === 0) return null;
  return (
    <Details summary={`Patients whom ${name} does not take`}>
      <ul>
        {definition.exclusions.map(({ words, instead }) => (
          <li>
            {words}. <span class="quiet">{instead}.</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

const NoService = () => (
  <p class="empty">
    No service takes referrals yet. Ask your administrator which services are planned.
  </p>
);

/** A referral is about somebody: without a patient, this page leads to them. */
export function ChoosePatientPage() {
  return (
    <Layout title="New referral" back={back}>
      <h1>New referral</h1>
      <p>Find the patient first, open their record, and choose “Refer this patient”.</p>
      <ButtonGroup>
        <ButtonLink href={paths.patients()}>Find a patient</ButtonLink>
        <ButtonLink variant="secondary" href={paths.newPatient()}>
          Register a new patient
        </ButtonLink>
      </ButtonGroup>
    </Layout>
  );
}
