/** Finds open cases. Posted, so that nothing about a patient stands in an address. */
import { paramsOf, type QueueFilter } from "@/domain/triage/filter.ts";
import { Button } from "@/views/components/button.tsx";
import { TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function QueueSearch({ form, filter }: { form: FormState; filter: QueueFilter }) {
  return (
    <form
      class="queue-search"
      method="post"
      action={paths.queue(paramsOf(filter))}
      role="search"
      novalidate
    >
      <TextField
        form={form}
        name="words"
        label="Reference, NHS number, name or problem"
        type="search"
        autocomplete="off"
        spellcheck={false}
      />
      <Button variant="secondary">Find</Button>
    </form>
  );
}
