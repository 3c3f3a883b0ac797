/** The questions about a patient, the same when registering and when changing details. */
import type { ShortOrganisation } from "@/domain/organisations/find.ts";
import { noNumberLabels, sexLabels } from "@/domain/patients/patient.ts";
import { DateField } from "@/views/components/date_field.tsx";
import { RadiosField, SelectField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function WhoFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="nhsNumber"
        label="NHS number"
        hint="10 digits, like 999 123 4567, in any spacing. It is on NHS letters, prescriptions and in the NHS App"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        width={20}
      />
      <SelectField
        form={form}
        name="noNhsNumberReason"
        label="Or why there is none"
        empty="They have an NHS number"
        items={asItems(noNumberLabels)}
      />
      <TextField
        form={form}
        name="firstName"
        label="First name"
        autocomplete="off"
        spellcheck={false}
        width={20}
      />
      <TextField
        form={form}
        name="lastName"
        label="Last name"
        autocomplete="off"
        spellcheck={false}
        width={20}
      />
      <DateField
        form={form}
        name="dateOfBirth"
        legend="Date of birth"
        hint="For example, 15 3 1984"
      />
      <RadiosField
        form={form}
        name="sex"
        legend="Sex"
        items={asItems(sexLabels)}
        small
      />
    </>
  );
}

export function ReachFields({ form }: { form: FormState }) {
  return (
    <>
      <TextAreaField
        form={form}
        name="addressLines"
        label="Address"
        hint="One part on each line, without the postcode"
        rows={4}
        autocomplete="off"
        spellcheck={false}
      />
      <TextField
        form={form}
        name="postcode"
        label="Postcode"
        autocomplete="off"
        spellcheck={false}
        width={10}
      />
      <TextField
        form={form}
        name="phone"
        label="Phone number"
        hint="For arranging tests and calls. Any format, such as +44 808 157 0192"
        type="tel"
        autocomplete="off"
        width={20}
      />
      <TextField
        form={form}
        name="email"
        label="Email address"
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
    </>
  );
}

/** What became of them, where it is known: nothing is sent to them any more. */
export function GoneFields({ form }: { form: FormState }) {
  return (
    <>
      <DateField
        form={form}
        name="diedOn"
        legend="Date of death"
        hint="Leave it empty while they live. Nothing is sent to them afterwards"
      />
      <DateField
        form={form}
        name="leftPracticeOn"
        legend="Day they left the practice"
        hint="Leave it empty while they are a patient here"
      />
    </>
  );
}

/** What this person may choose; a place that is not asked for is their own. */
export interface PlacesOffered {
  readonly practices?: readonly ShortOrganisation[] | undefined;
  readonly homes?: readonly ShortOrganisation[] | undefined;
  /** What choosing no home means. */
  readonly noHome: string;
}

export function PlaceFields({ form, offered }: { form: FormState; offered: PlacesOffered }) {
  const { practices, homes, noHome } = offered;
  return (
    <>
      {practices && (
        <SelectField
          form={form}
          name="practiceId"
          label="GP practice"
          empty="Not known, or not in this list"
          items={practices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {homes && (
        <SelectField
          form={form}
          name="homeId"
          label="Care home"
          empty={noHome}
          items={homes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField
        form={form}
        name="room"
        label="Room"
        hint="If they live in a care home"
        autocomplete="off"
        width={5}
      />
    </>
  );
}

const asItems = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
