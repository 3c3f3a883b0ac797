/** Whether the resident agrees to the call: asked at its beginning, kept as it is chosen. */
import type { Call } from "@/domain/calls/find.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { paths } from "@/views/paths.ts";

export function CallConsent({ call }: { call: Call }) {
  const values = { consent: call.consent ?? "", consentBy: call.consentBy ?? "" };
  const form = { values, errors: {} };
  const address = `${paths.call(call.id)}/consent`;
  return (
    <form method="post" action={address} data-autosave={address}>
      <RadiosField
        form={form}
        name="consent"
        legend="Does the resident agree to this call?"
        hint="Tell them that the call is not recorded, and who is here with you"
        small
        items={[
          { value: "given", label: "Yes" },
          { value: "best_interests", label: "They cannot decide: it is in their best interests" },
          { value: "refused", label: "No" },
        ]}
      />
      <TextField
        form={form}
        name="consentBy"
        label="Who decided, if it was not the resident"
        autocomplete="off"
      />
      <AutosaveStatus />
      <noscript>
        <Button variant="secondary" small>Save</Button>
      </noscript>
    </form>
  );
}
