import { kindCatalogue, openableKinds } from "@/domain/organisations/kinds.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { ContactFields, NameFields } from "@/views/organisations/contact_fields.tsx";
import { paths } from "@/views/paths.ts";

export function NewOrganisationPage({ form }: { form: FormState }) {
  return (
    <Layout
      title="Open an organisation"
      error={hasErrors(form)}
      back={{ href: paths.organisations(), label: "Organisations" }}
    >
      <ErrorSummary form={form} />
      <h1>Open an organisation</h1>
      <form method="post" novalidate>
        <RadiosField
          form={form}
          name="kind"
          legend="What kind of organisation is it?"
          hint="This cannot be changed later: it decides which roles there are"
          items={openableKinds.map((value) => ({ value, label: kindCatalogue[value].label }))}
        />
        <NameFields form={form} />
        <DateField
          form={form}
          name="validFrom"
          legend="First day"
          hint="From this day patients can be registered with it and people can join it"
        />
        <ContactFields form={form} />
        <Button>Open organisation</Button>
      </form>
    </Layout>
  );
}
