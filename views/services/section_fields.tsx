/** The fields of the sections that are one form each. */
import { everyPriority, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { homesWays } from "@/domain/services/definition.ts";
import { homesLabels } from "@/views/services/version_words.ts";
import {
  CheckboxesField,
  RadiosField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { Named } from "@/views/sourcing/words.ts";

export function PracticesFields(
  { form, practices }: { form: FormState; practices: readonly Named[] },
) {
  return (
    <>
      <RadiosField
        form={form}
        name="whose"
        legend="Which practices may refer?"
        items={[
          { value: "all", label: "Every practice" },
          { value: "some", label: "Only those that are chosen below" },
        ]}
      />
      <CheckboxesField
        form={form}
        name="practices"
        legend="Practices"
        hint="Others do not see the service where they choose one"
        items={practices.map(({ id, name }) => ({ value: id, label: name }))}
        small
      />
      <RadiosField
        form={form}
        name="homes"
        legend="May care homes ask for advice about their residents?"
        hint="Only where the service is about skin. The resident’s GP practice is always told"
        items={homesWays.map((value) => ({ value, label: homesLabels[value] }))}
      />
    </>
  );
}

export function PrioritiesFields({ form }: { form: FormState }) {
  return (
    <>
      <CheckboxesField
        form={form}
        name="priorities"
        legend="Which priorities does it take?"
        hint="Urgent suspected cancer only where the service is commissioned for it"
        items={everyPriority.map((value) => ({ value, label: priorityCatalogue[value].label }))}
      />
      <TextAreaField
        form={form}
        name="suspectedCancerInstead"
        label="Where cancer is suspected and it is not taken, what should the practice do?"
        hint="Shown to the practice when it suspects cancer"
        rows={3}
      />
    </>
  );
}

export function TariffsFields({ form }: { form: FormState }) {
  return (
    <>
      <p>Each answer is charged once, at the price of the day on which it is given.</p>
      <TextField
        form={form}
        name="newPence"
        label="For the answer to a new referral"
        inputMode="decimal"
        width={10}
        prefix="£"
      />
      <TextField
        form={form}
        name="followUpPence"
        label="For the answer to a follow-up"
        inputMode="decimal"
        width={10}
        prefix="£"
      />
    </>
  );
}

export const DiagnosesFields = ({ form }: { form: FormState }) => (
  <TextAreaField
    form={form}
    name="diagnoses"
    label="Diagnoses that a specialist can choose from"
    hint="One on each line. Begin the line with the SNOMED CT code where you have one: 12345678 Psoriasis. A specialist can always write another in their own words"
    rows={20}
    spellcheck={false}
  />
);

const letterReleaseItems = [
  {
    value: "practice",
    label: "Once the practice sends it",
    hint: "Somebody who knows the patient reads it first, and can tell them in person",
  },
  {
    value: "at_once",
    label: "At once, with the answer",
    hint: "By e-mail or text message, where the practice has an address or number. Else the " +
      "practice is told to send it",
  },
];

export const LettersFields = ({ form }: { form: FormState }) => (
  <RadiosField
    form={form}
    name="letterRelease"
    legend="When does a letter that a specialist writes to a patient go to the patient?"
    items={letterReleaseItems}
  />
);
