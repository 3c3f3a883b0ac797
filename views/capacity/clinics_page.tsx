import { type ClinicLoad, loadWeeks } from "@/domain/capacity/clinic_load.ts";
import { clinicKindLabels } from "@/domain/sourcing/clinic_kinds.ts";
import type { Service } from "@/domain/services/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { ClinicFields } from "@/views/capacity/clinic_fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface ClinicsShown {
  readonly service: Service;
  readonly loads: readonly ClinicLoad[];
  readonly form: FormState;
}

export function ClinicsPage({ shown: { service, loads, form } }: { shown: ClinicsShown }) {
  return (
    <Layout
      title={`Clinics: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.manage({ service: service.id }), label: "Manage" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Clinics of {service.name}</h1>
      <p>
        Where patients are sent on to, face to face. An answer that sends a patient to a clinic
        chooses one of these.
      </p>
      {loads.length === 0
        ? <p class="empty">No clinic yet. Add the first below.</p>
        : (
          <ul class="rows">
            {loads.map((load) => <OneClinic load={load} serviceId={service.id} />)}
          </ul>
        )}
      <h2>Add a clinic</h2>
      <form method="post" action={paths.serviceClinics(service.id)} novalidate>
        <ClinicFields form={form} />
        <Button>Add clinic</Button>
      </form>
    </Layout>
  );
}

function OneClinic({ load, serviceId }: { load: ClinicLoad; serviceId: string }) {
  const { clinic, sent, places, left } = load;
  return (
    <li>
      <p class="rows__name">
        <a href={paths.serviceClinic(serviceId, clinic.id)}>{clinic.name}</a>
      </p>
      <p>
        {clinicKindLabels[clinic.kind]}, for {clinic.takesComplicated ? "complicated" : "simple"}
        {" "}
        cases. {clinic.placesPerWeek} places a week.
        {clinic.place && ` At ${clinic.place}.`}
      </p>
      <p>
        In the last {loadWeeks} weeks {sent} {sent === 1 ? "case was" : "cases were"} sent there
        {sent > 0 && ` (${partsOf(load)})`}, for {places} places:{" "}
        <span class={left < 0 ? "late" : undefined}>
          {left < 0 ? `${-left} too many` : `${left} left`}
        </span>.
      </p>
      {load.misplaced > 0 && (
        <p class="soon">
          {load.misplaced} {load.misplaced === 1 ? "case was" : "cases were"}{" "}
          {clinic.takesComplicated
            ? "simple, and would not need this clinic."
            : "complicated, and this clinic is for simple ones."}
        </p>
      )}
      <form method="post" action={paths.serviceClinicClosure(serviceId, clinic.id)}>
        <Button small variant="secondary">
          Close<span class="nhsuk-u-visually-hidden">{` ${clinic.name}`}</span>
        </Button>
      </form>
    </li>
  );
}

function partsOf({ simple, complicated, unsaid }: ClinicLoad): string {
  return [
    simple > 0 && `${simple} simple`,
    complicated > 0 && `${complicated} complicated`,
    unsaid > 0 && `${unsaid} not said`,
  ].filter(Boolean).join(", ");
}
