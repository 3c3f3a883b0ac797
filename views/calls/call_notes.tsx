/** What the hub writes while it talks: saved as it goes. */
import type { Call } from "@/domain/calls/find.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { paths } from "@/views/paths.ts";

export function CallNotes({ call }: { call: Call }) {
  return (
    <form method="post" action={paths.callNote(call.id)} data-autosave={paths.callNote(call.id)}>
      <TextAreaField
        form={{ values: { note: call.note ?? "" }, errors: {} }}
        name="note"
        label="Note"
        hint="What was found and what was advised. It is kept as you write"
        rows={8}
      />
      <AutosaveStatus />
    </form>
  );
}
