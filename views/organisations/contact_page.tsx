import { weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import type { Organisation } from "@/domain/organisations/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { ContactFields } from "@/views/organisations/contact_fields.tsx";
import { paths } from "@/views/paths.ts";

export function ContactPage({ organisation, form }: {
  organisation: Organisation;
  form: FormState;
}) {
  const { id, name } = organisation;
  return (
    <Layout
      title={`Contact and opening hours: ${name}`}
      error={hasErrors(form)}
      back={{ href: paths.organisation(id), label: name }}
    >
      <ErrorSummary form={form} />
      <h1>Contact and opening hours</h1>
      <form method="post" novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <ContactFields form={form} />
        <Fieldset legend="Opening hours (optional)" legendSize="m">
          <p class="nhsuk-hint">
            For example, 8:30am to 1pm, 2pm to 6:30pm. Or closed. Or 24 hours. Leave a day empty
            where you do not know.
          </p>
          {Object.entries(weekdayLabels).map(([day, label]) => (
            <TextField form={form} name={day} label={label} spellcheck={false} width={30} />
          ))}
        </Fieldset>
        <RadiosField
          form={form}
          name="requiresSecondFactor"
          legend="Does everyone here need a second factor to sign in?"
          hint="A code from an app on their phone, besides their password. Those who have none yet are asked to set it up on their next page"
          items={[{ value: "yes", label: "Yes" }, { value: "no", label: "No" }]}
        />
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
