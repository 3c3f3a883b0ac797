/** Where a lesion or a rash is, as a list: the same places as on the body map, and more. */
import { bodySites, sideLabels } from "@/domain/body_sites.ts";
import { RadiosField, SelectField, TextField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import type { Chosen } from "@/views/lesions/body_map.tsx";

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

/** What the body map shows as chosen. */
export function chosenOn(form: FormState): Chosen {
  const part = (name: string) => typed(form, name) ? Number(typed(form, name)) : undefined;
  return {
    site: typed(form, "bodySite"),
    side: typed(form, "bodySide") || undefined,
    mapView: typed(form, "mapView"),
    mapX: part("mapX"),
    mapY: part("mapY"),
  };
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
      {/* Pressed on the body map: static/js/pages/body_map.js. */}
      {typed(form, "mapView") &&
        ["mapView", "mapX", "mapY"].map((name) => (
          <input type="hidden" name={name} value={typed(form, name)} />
        ))}
    </>
  );
}
