import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { ClinicFields } from "@/views/capacity/clinic_fields.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ClinicDetailsPage({ clinic, form }: { clinic: Clinic; form: FormState }) {
  return (
    <Layout
      title={`Change ${clinic.name}`}
      error={hasErrors(form)}
      back={{ href: paths.serviceClinic(clinic.serviceId, clinic.id), label: clinic.name }}
    >
      <ErrorSummary form={form} />
      <h1>Change {clinic.name}</h1>
      <p>
        What is changed here holds at once. Whoever was sent there before is still sent there.
      </p>
      <form method="post" novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <ClinicFields form={form} />
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
