/** What a home can say of its call, before or while it rings: none of it is needed. */
import { redFlagKeys, redFlags } from "@/domain/calls/red_flags.ts";
import { languageChoices } from "@/domain/hubs/languages.ts";
import {
  CheckboxesField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { Details } from "@/views/components/details.tsx";
import type { FormState } from "@/views/form_state.ts";

export interface Resident {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly room: string | null;
}

export function AboutFields(
  { form, residents }: { form: FormState; residents: readonly Resident[] },
) {
  return (
    <>
      <div class="nhsuk-form-group" hidden>
        <label class="nhsuk-label" for="find-resident">Find a resident by name or room</label>
        <input
          class="nhsuk-input nhsuk-input--width-20"
          id="find-resident"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="found-residents"
          data-find-resident="patientId"
        />
        <p class="nhsuk-hint" id="found-residents" data-found-residents role="status"></p>
      </div>
      <SelectField
        form={form}
        name="patientId"
        label="Who is it about?"
        items={[
          { value: "", label: "Choose a resident, or leave it" },
          ...residents.map(({ id, firstName, lastName, room }) => ({
            value: id,
            label: `${firstName} ${lastName}${room ? `, room ${room}` : ""}`,
          })),
        ]}
      />
      <SelectField
        form={form}
        name="subject"
        label="If it is not about one of them"
        items={[
          { value: "", label: "It is about the resident above" },
          { value: "not_listed", label: "Somebody who is not listed" },
          { value: "no_patient", label: "Nobody in particular" },
        ]}
      />
      <TextField form={form} name="about" label="What is wrong?" hint="In one line" />
      <SelectField
        form={form}
        name="language"
        label="Which language do you speak best?"
        hint="Somebody who speaks it is rung first"
        items={[{ value: "", label: "English" }, ...languageChoices]}
      />
      <CheckboxesField
        form={form}
        name="redFlags"
        legend="Is any of this so?"
        hint="If it is, call 999 first. Then call us"
        items={redFlagKeys.map((value) => ({ value, label: redFlags[value] }))}
      />
      <Details summary="Use SBARD">
        <TextAreaField form={form} name="situation" label="Situation" rows={2} />
        <TextAreaField form={form} name="background" label="Background" rows={2} />
        <TextAreaField form={form} name="assessment" label="Assessment" rows={2} />
        <TextAreaField form={form} name="recommendation" label="Recommendation" rows={2} />
        <TextAreaField
          form={form}
          name="decision"
          label="Decision"
          hint="What was agreed, by whom, and when to look again"
          rows={2}
        />
      </Details>
    </>
  );
}
