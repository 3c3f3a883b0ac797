import { backgroundsOf, ethnicGroups, groupKeys } from "@/domain/patients/ethnicity.ts";
import { Input } from "@/views/components/input.tsx";
import { Radios } from "@/views/components/radios.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";

/** Asked in two steps, and only if the patient wants to say. */
export function EthnicityField({ form }: { form: FormState }) {
  return (
    <RadiosField
      form={form}
      name="ethnicGroup"
      legend="Ethnic group"
      hint="Ask the patient; leave it empty if you did not ask. It helps to see that care is fair to everyone"
      items={groupKeys.map((value) => ({
        value,
        label: ethnicGroups[value].label,
        ...(backgroundsOf(value).length > 0
          ? { conditional: <BackgroundField form={form} group={value} /> }
          : {}),
      }))}
      small
    />
  );
}

function BackgroundField({ form, group }: { form: FormState; group: typeof groupKeys[number] }) {
  const name = `background-${group}`;
  const own = `own-${group}`;
  return (
    <Radios
      id={name}
      name={name}
      legend="Which best describes their background?"
      legendSize="s"
      value={typed(form, name)}
      small
      items={backgroundsOf(group).map((background) => ({
        value: background.key,
        label: background.label,
        ...(background.own
          ? {
            conditional: (
              <Input
                id={own}
                name={own}
                label="How they describe it (optional)"
                value={typed(form, own)}
                autocomplete="off"
                width={20}
              />
            ),
          }
          : {}),
      }))}
    />
  );
}
