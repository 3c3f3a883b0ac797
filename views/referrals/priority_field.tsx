import type { Priority } from "@/db/schema/referrals.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { RadiosField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function PriorityField(
  { form, priorities }: { form: FormState; priorities: readonly Priority[] },
) {
  return (
    <RadiosField
      form={form}
      name="priority"
      legend="How soon is an answer needed?"
      items={priorities.map((value) => ({
        value,
        label: priorityCatalogue[value].label,
        hint: priorityCatalogue[value].hint,
      }))}
    />
  );
}
