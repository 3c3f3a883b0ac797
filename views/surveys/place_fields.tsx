/** What a place is called and asks, beside the standard question that is everywhere the same. */
import { standardQuestion } from "@/domain/surveys/experience.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function PlaceFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="name"
        label="Name of the place"
        hint="For example, Reception, or First floor lounge"
      />
      <SelectField
        form={form}
        name="setting"
        label="What kind of service is it?"
        hint="The monthly totals are sent for each kind"
        empty="Choose a kind"
        items={Object.entries(settingLabels).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="leadIn"
        label="What comes before the question"
        hint={`For example, “Thinking about our outpatient clinic”. Then comes the standard question: “${standardQuestion}”`}
      />
      <TextField
        form={form}
        name="question"
        label="A question that people answer in their own words"
        hint="At least one is asked everywhere. Its answers are not sent to NHS England"
      />
      <TextField
        form={form}
        name="secondQuestion"
        label="Another one, if you want"
      />
    </>
  );
}
