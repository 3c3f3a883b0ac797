/** How a link is to reach its patient, in any form that sends one. */
import type { Language } from "@/db/schema/links.ts";
import { reachLabels, type ReachSetUp } from "@/domain/links/reach_form.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextField,
} from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function ReachFields({ form, setUp }: { form: FormState; setUp: ReachSetUp }) {
  return (
    <>
      <RadiosField
        form={form}
        name="way"
        legend="How do you want to send it?"
        items={[
          {
            value: "email",
            label: reachLabels.email,
            disabled: !setUp.email,
            hint: setUp.email ? undefined : notHere("E-mail is"),
            conditional: setUp.email && (
              <TextField
                form={form}
                name="email"
                label="Email address"
                type="email"
                autocomplete="off"
                spellcheck={false}
              />
            ),
          },
          {
            value: "text",
            label: reachLabels.text,
            disabled: !setUp.text,
            hint: setUp.text ? undefined : notHere("Text messages are"),
            conditional: setUp.text && (
              <TextField
                form={form}
                name="mobile"
                label="Mobile phone number"
                type="tel"
                width={20}
                autocomplete="off"
              />
            ),
          },
          {
            value: "post",
            label: reachLabels.post,
            hint: "You print it, and post it or hand it over",
          },
          {
            value: "code",
            label: reachLabels.code,
            hint: "On the phone: eight letters and numbers, and where to type them",
          },
        ]}
      />
      {(setUp.email || setUp.text) && (
        <CheckboxesField
          form={form}
          name="keepContact"
          legend="If you changed the email address or number"
          small
          items={[{ value: "yes", label: "Keep it in the patient’s record" }]}
        />
      )}
      <SelectField
        form={form}
        name="language"
        label="Language"
        hint="Of the message and the pages. The patient can choose another"
        items={languages.map((value) => ({ value, label: nameOf(value) }))}
      />
    </>
  );
}

const languages = Object.keys(languageCatalogue) as Language[];

const notHere = (what: string) => `${what} not set up here. Ask whoever looks after Bedside`;

function nameOf(language: Language): string {
  const { name, english } = languageCatalogue[language];
  return name === english ? english : `${english} (${name})`;
}
