/** What is said of a clinic, when it is added and when it is changed. */
import { clinicKindLabels } from "@/domain/sourcing/clinic_kinds.ts";
import { RadiosField, SelectField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function ClinicFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label="Name" width={20} />
      <SelectField
        form={form}
        name="kind"
        label="Kind"
        empty="Choose a kind"
        items={Object.entries(clinicKindLabels).map(([value, label]) => ({ value, label }))}
      />
      <RadiosField
        form={form}
        name="complexity"
        legend="Which cases is it for?"
        items={[
          { value: "complicated", label: "Complicated cases" },
          { value: "simple", label: "Simple cases" },
        ]}
      />
      <TextField
        form={form}
        name="places"
        label="Places a week"
        inputMode="numeric"
        width={4}
      />
      <TextField
        form={form}
        name="staff"
        label="Who sees patients there? (optional)"
        hint="For example, consultant, nurse or GP with an extended role"
      />
      <TextField form={form} name="place" label="Where is it? (optional)" />
      <TextField
        form={form}
        name="areaServed"
        label="Which area does it serve? (optional)"
        hint="For example, Leeds LS1 to LS10"
      />
      <TextAreaField
        form={form}
        name="criteria"
        label="Which cases does it want? (optional)"
        hint="Its referral criteria, as the specialist should read them"
        rows={4}
      />
      <TextAreaField
        form={form}
        name="booking"
        label="How is a patient booked? (optional)"
        rows={3}
      />
    </>
  );
}
