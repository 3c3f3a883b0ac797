import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

export function EmergencyPage({ form }: { form: FormState }) {
  return (
    <Layout title="Emergency access" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>Open a record in an emergency</h1>
      <p>
        For a patient whose record you cannot see otherwise, when waiting could harm them. It opens
        this one record, for an hour.
      </p>
      <WarningCallout heading="This is seen" headingLevel={2}>
        <p>
          The patient's practice or home is told that you opened it, when, and why. Everything that
          you do meanwhile is marked.
        </p>
      </WarningCallout>
      <form method="post" novalidate>
        <TextField
          form={form}
          name="nhsNumber"
          label="NHS number"
          hint="10 digits, like 999 123 4567"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          width={10}
        />
        <DateField
          form={form}
          name="dateOfBirth"
          legend="Date of birth"
          hint="For example, 15 3 1984. Both must be exact"
        />
        <TextAreaField
          form={form}
          name="reason"
          label="Why must you see this record now?"
          rows={3}
          maxLength={500}
        />
        <Button variant="warning">Open the record</Button>
      </form>
    </Layout>
  );
}
