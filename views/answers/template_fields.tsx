/** The parts that a template can have words for, and what it may leave to be filled in. */
import { fieldLabels } from "@/domain/answers/details.ts";
import { placeholders, templateFields } from "@/domain/answers/templates.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { firstError, type FormState, typed } from "@/views/form_state.ts";

const usual = ["plan", "safetyNetting", "patientLetter"];

export function TemplateFields({ form, forService }: { form: FormState; forService: boolean }) {
  const [first, more] = [
    templateFields.filter((name) => usual.includes(name)),
    templateFields.filter((name) => !usual.includes(name)),
  ];
  const open = more.some((name) => typed(form, name) || firstError(form, name));
  const area = (name: typeof templateFields[number]) => (
    <TextAreaField form={form} name={name} label={fieldLabels[name]} rows={4} />
  );
  return (
    <>
      <TextField form={form} name="name" label="Name" width={20} autocomplete="off" />
      <RadiosField
        form={form}
        name="whose"
        legend="Who may use it?"
        items={[
          { value: "own", label: "Only you" },
          ...(forService
            ? [{ value: "service", label: "Everyone who answers for the service" }]
            : []),
        ]}
        small
        inline
      />
      {first.map(area)}
      <Details summary="Other parts of the answer" open={open || undefined}>
        {more.map(area)}
      </Details>
      <Details summary="What is filled in by itself">
        <p>Write these in braces. Anything else in braces is left for you to fill in each time.</p>
        <dl class="keys">
          {Object.entries(placeholders).map(([name, means]) => (
            <>
              <dt>{`{${name}}`}</dt>
              <dd>{means}</dd>
            </>
          ))}
        </dl>
      </Details>
      <Button>Save the template</Button>
    </>
  );
}
