/** Where a lesion or a rash is, as a list: the same places as on the body map, and more. */
import { bodySites, sideLabels } from "@/domain/lesions/body_sites.ts";
import { RadiosField, SelectField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function SiteFields({ form, both }: {
  form: FormState;
  /** A rash can be on both sides; a lesion is on one. */
  both: boolean;
}) {
  const sides = both ? ["left", "right", "middle", "both"] : ["left", "right", "middle"];
  return (
    <>
      <SelectField
        form={form}
        name="bodySite"
        label="Place on the body"
        empty="Choose a place"
        items={bodySites.map(({ code, label, region }) => ({ value: code, label, group: region }))}
      />
      <RadiosField
        form={form}
        name="bodySide"
        legend="Side of the patient"
        hint="Leave this empty where there is only one"
        inline
        small
        items={sides.map((side) => ({
          value: side,
          label: sideLabels[side as keyof typeof sideLabels],
        }))}
      />
    </>
  );
}

export function LesionFields({ form }: { form: FormState }) {
  return (
    <>
      <SiteFields form={form} both={false} />
      <TextField
        form={form}
        name="place"
        label="Where exactly (optional)"
        hint="For example, 2 cm above the elbow"
      />
    </>
  );
}
