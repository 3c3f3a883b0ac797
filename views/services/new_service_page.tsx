import { beginnings } from "@/domain/services/forms.ts";
import { specialties } from "@/domain/services/specialties.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function NewServicePage({ organisation, form }: {
  organisation: { readonly id: string; readonly name: string };
  form: FormState;
}) {
  return (
    <Layout
      title="Open a service"
      error={hasErrors(form)}
      back={{ href: paths.organisation(organisation.id), label: organisation.name }}
    >
      <ErrorSummary form={form} />
      <p class="quiet">{organisation.name}</p>
      <h1>Open a service</h1>
      <p>
        Practices can refer to it from now on, by what it begins with. You can change all of that
        next.
      </p>
      <form method="post" action={paths.newService(organisation.id)} novalidate>
        <input type="hidden" name="organisation" value={typed(form, "organisation")} />
        <RadiosField
          form={form}
          name="begins"
          legend="What does it begin with?"
          hint="Questions, photographs, patients it does not take, and charges"
          items={Object.entries(beginnings).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="As practices see it. For example, Haematology advice"
        />
        <TextField
          form={form}
          name="specialtyCode"
          label="Treatment function code"
          hint={`3 digits, from the NHS Data Dictionary. For example, ${
            Object.entries(specialties).map(([code, name]) => `${code} ${name.toLowerCase()}`)
              .join(", ")
          }`}
          inputMode="numeric"
          width={3}
        />
        <RadiosField
          form={form}
          name="suspectedCancer"
          legend="Does it take urgent suspected cancer?"
          hint="Only where it is commissioned for it"
          items={[{ value: "yes", label: "Yes" }, { value: "no", label: "No" }]}
          inline
        />
        <TextField
          form={form}
          name="routineTargetHours"
          label="Routine: answered within (optional)"
          inputMode="numeric"
          width={4}
          suffix="hours"
        />
        <TextField
          form={form}
          name="urgentTargetHours"
          label="Urgent: answered within (optional)"
          inputMode="numeric"
          width={4}
          suffix="hours"
        />
        <Button>Open service</Button>
      </form>
    </Layout>
  );
}
