/** Who asked for a photograph of an intimate place. */
import { SelectField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function IntimateQuestion({ form, askers }: {
  form: FormState;
  /** The names of those who can have asked for it. */
  askers: readonly string[];
}) {
  return (
    <SelectField
      form={form}
      name="intimateAskedBy"
      label="Which GP or nurse asked for this photograph?"
      hint="It must be needed to advise on the patient’s care"
      empty="Choose who asked for it"
      items={askers.map((name) => ({ value: name, label: name }))}
    />
  );
}
