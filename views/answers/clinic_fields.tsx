/** Where the patient is to be seen face to face: asked beside the outcome, where there are clinics. */
import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { faceToFace } from "@/domain/answers/sent_on.ts";
import { complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";
import { RadiosField, SelectField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";

export function ClinicFields(
  { clinics, form }: { clinics: readonly Clinic[]; form: FormState },
) {
  if (clinics.length === 0) return null;
  return (
    <details
      class="nhsuk-details"
      data-opens-for={faceToFace.join(" ")}
      open={isOpen(form) || undefined}
    >
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">Which clinic</span>
      </summary>
      <div class="nhsuk-details__text">
        <SelectField
          form={form}
          name="clinic"
          label="If face to face: which clinic?"
          empty="No clinic"
          items={clinics.map(({ id, name, takesComplicated, staff }) => ({
            value: id,
            label: `${name} (${takesComplicated ? "complicated" : "simple"} cases${
              staff ? `, ${staff}` : ""
            })`,
          }))}
        />
        <RadiosField
          form={form}
          name="complexity"
          legend="If face to face: how complicated is the case?"
          items={Object.entries(complexityLabels).map(([value, label]) => ({ value, label }))}
          small
          inline
        />
      </div>
    </details>
  );
}

const isOpen = (form: FormState): boolean =>
  Boolean(typed(form, "clinic") || typed(form, "complexity")) ||
  faceToFace.some((outcome) => outcome === typed(form, "outcome"));
