/** Who asked for a photograph of an intimate place: those who may ask tick it, others name who did. */
import { Checkboxes } from "@/views/components/checkboxes.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { chosen, firstError, type FormState } from "@/views/form_state.ts";

export function IntimateQuestion({ form, asker }: {
  form: FormState;
  /** The name of this person where they may ask for one themselves. */
  asker: string | undefined;
}) {
  if (asker === undefined) {
    return (
      <TextField
        form={form}
        name="intimateAskedBy"
        label="Which GP or nurse asked for this photograph?"
      />
    );
  }
  return (
    <Checkboxes
      id="intimateAskedBy"
      name="intimateAskedBy"
      legend="Was this photograph asked for?"
      values={chosen(form, "intimateAskedBy")}
      error={firstError(form, "intimateAskedBy")}
      items={[{
        value: asker,
        label: "I asked for it, and it is needed to advise on the patient’s care",
      }]}
    />
  );
}
