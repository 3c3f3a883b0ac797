import type { Hold } from "@/domain/retention/holds.ts";
import { Button } from "@/views/components/button.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { When } from "@/views/components/when.tsx";
import type { FormState } from "@/views/form_state.ts";

/** The hold that stands, and how to end it; or how to place one. */
export function HoldForms({ holds, form, place, end }: {
  holds: readonly Hold[];
  form: FormState;
  place: string;
  end: string;
}) {
  if (holds.length === 0) {
    return (
      <form method="post" action={place} novalidate>
        <TextField form={form} name="reason" label="What is the hold for?" />
        <Button>Place the hold</Button>
      </form>
    );
  }
  return (
    <>
      {holds.map(({ reason, placedByName, placedAt }) => (
        <InsetText>
          {reason}. {placedByName} placed it <When at={placedAt} />.
        </InsetText>
      ))}
      <form method="post" action={end} novalidate>
        <TextField form={form} name="because" label="Why can it end?" />
        <Button variant="secondary">End the hold</Button>
      </form>
    </>
  );
}
