import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

/** Where an organisation is and how to reach it; every field may be left empty. */
export function ContactFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="phone"
        label="Phone number (optional)"
        type="tel"
        width={20}
        hint="The one that other organisations should call"
      />
      <TextField
        form={form}
        name="email"
        label="E-mail address (optional)"
        type="email"
        spellcheck={false}
      />
      <TextAreaField
        form={form}
        name="addressLines"
        label="Address (optional)"
        hint="One part on each line"
        rows={4}
      />
      <TextField form={form} name="postcode" label="Postcode (optional)" width={10} />
    </>
  );
}

export function NameFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label="Name" spellcheck={false} />
      <TextField
        form={form}
        name="odsCode"
        label="ODS code (optional)"
        hint="The NHS code of the organisation, for example A81001"
        width={10}
        spellcheck={false}
        autocapitalize="characters"
      />
    </>
  );
}
