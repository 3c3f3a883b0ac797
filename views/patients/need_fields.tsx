import type { NeedKind } from "@/db/schema/patients.ts";
import { needDetailField } from "@/domain/patients/forms.ts";
import { needCatalogue } from "@/domain/patients/patient.ts";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { Input } from "@/views/components/input.tsx";
import { type FormState, typed } from "@/views/form_state.ts";

/** Several needs at once, each with what there is to say about it. */
export function NeedsField({ form }: { form: FormState }) {
  return (
    <CheckboxesField
      form={form}
      name="needs"
      legend="Communication and access needs"
      hint="They show wherever the patient shows, so that everyone can act on them"
      small
      items={(Object.keys(needCatalogue) as NeedKind[]).map((kind) => {
        const { label, ask } = needCatalogue[kind];
        const name = needDetailField(kind);
        return {
          value: kind,
          label,
          ...(ask
            ? {
              conditional: (
                <Input
                  id={name}
                  name={name}
                  label={ask}
                  value={typed(form, name)}
                  autocomplete="off"
                  width={20}
                />
              ),
            }
            : {}),
        };
      })}
    />
  );
}
