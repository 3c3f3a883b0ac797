import type { Day } from "@/db/columns.ts";
import type { HomeCase } from "@/domain/links/asked_by_home.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { fullName } from "@/domain/patients/patient.ts";
import type { OfferedService } from "@/domain/services/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { paths } from "@/views/paths.ts";
import { HomeCaseRows } from "@/views/residents/home_case_rows.tsx";

interface Shown {
  resident: Patient;
  today: Day;
  services: readonly OfferedService[];
  /** What the home began about this resident and has not sent. */
  unsent: readonly HomeCase[];
  /** Why nobody can be asked about this resident. */
  why: string | undefined;
  mayAmend: boolean;
  form: FormState;
}

export function AdvicePage(props: Shown) {
  const { resident, today, unsent, form } = props;
  const title = `Ask for advice about the skin of ${fullName(resident)}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.residents(), label: "Residents" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={resident} today={today} href={paths.patient(resident.id)} />
      <h1>{title}</h1>
      <WarningCallout heading="In an emergency call 999" headingLevel={2}>
        <p>Do not wait for advice about skin: it does not come at once.</p>
      </WarningCallout>
      {unsent.length > 0 && (
        <section aria-labelledby="unsent">
          <h2 class="nhsuk-heading-m" id="unsent">Not sent yet</h2>
          <HomeCaseRows rows={unsent} />
        </section>
      )}
      <Begin {...props} />
    </Layout>
  );
}

function Begin({ resident, services, unsent, why, mayAmend, form }: Shown) {
  if (why) {
    return (
      <div class="empty">
        <p>{why}.</p>
        {mayAmend && !resident.diedOn && (
          <p>
            <a href={paths.editPatient(resident.id)}>Change their details</a>
          </p>
        )}
      </div>
    );
  }
  if (services.length === 0) {
    return (
      <p class="empty">
        No service takes questions from homes about patients of{" "}
        {resident.practiceName}. Call the practice.
      </p>
    );
  }
  // What was begun for the only service is gone on with: a second one would be refused.
  if (
    services.length === 1 && unsent.some(({ serviceName }) => serviceName === services[0]!.name)
  ) {
    return null;
  }
  return (
    <form method="post">
      {services.length === 1 ? <Only service={services[0]!} resident={resident} /> : (
        <RadiosField
          form={form}
          name="service"
          legend="Who should be asked?"
          items={services.map((service) => ({
            value: service.id,
            label: service.name,
            hint: `${service.organisationName}. ${whereItGoes(service, resident)}`,
          }))}
        />
      )}
      <h2 class="nhsuk-heading-m">Before you begin</h2>
      <ul>
        <li>Be with {resident.firstName}, and tell them what you want to do and why.</li>
        <li>
          If they can decide about this, they decide. If they cannot, you are asked why it is best
          for them, and whom you asked.
        </li>
        <li>Have good light, a ruler or a coin, and this tablet’s camera.</li>
        <li>It is kept as you go, so you can stop and go on later.</li>
      </ul>
      <Button>Begin</Button>
    </form>
  );
}

const Only = ({ service, resident }: { service: OfferedService; resident: Patient }) => (
  <>
    <input type="hidden" name="service" value={service.id} />
    <p>
      {service.name}, {service.organisationName}, is asked. {whereItGoes(service, resident)}
    </p>
  </>
);

const whereItGoes = ({ definition }: OfferedService, { practiceName }: Patient): string =>
  definition.homes === "to_service"
    ? `What you send goes to the specialists at once, and ${practiceName} is told. Without photographs it goes to ${practiceName} first.`
    : `What you send goes to ${practiceName} first, who look at it and pass it on.`;
