import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { Details } from "@/views/components/details.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

/** What to look for. It stands in the address, so a patient is only ever asked for by a link. */
export function TrailQuestions({ form }: { form: FormState }) {
  const record = typed(form, "record");
  const patient = typed(form, "patient");
  return (
    <Details summary="Choose what to show" expander open={hasErrors(form)}>
      <form method="get" action={paths.audit()}>
        {record && <input type="hidden" name="record" value={record} />}
        {patient && <input type="hidden" name="patient" value={patient} />}
        <TextField
          form={form}
          name="person"
          label="Person"
          hint="Part of a name, or an e-mail address"
          width={20}
          autocomplete="off"
        />
        <TextField
          form={form}
          name="reference"
          label="Referral"
          hint="Its reference, for example BED-7K4M-9Q"
          width={10}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <DateField form={form} name="from" legend="From" legendSize="s" />
        <DateField form={form} name="to" legend="To" legendSize="s" />
        <Button small>Show</Button>
      </form>
    </Details>
  );
}
