import type { Organisation } from "@/domain/organisations/find.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { NameFields } from "@/views/organisations/contact_fields.tsx";
import { paths } from "@/views/paths.ts";

export function IdentityPage({ organisation, form }: {
  organisation: Organisation;
  form: FormState;
}) {
  const { id, name } = organisation;
  return (
    <Layout
      title={`Name and dates: ${name}`}
      error={hasErrors(form)}
      back={{ href: paths.organisation(id), label: name }}
    >
      <ErrorSummary form={form} />
      <h1>Name, code and dates</h1>
      <form method="post" novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <NameFields form={form} />
        <DateField form={form} name="validFrom" legend="First day" />
        <DateField
          form={form}
          name="validTo"
          legend="Last day (optional)"
          hint="After this day nobody can join it or sign in to it. Its records stay"
        />
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
