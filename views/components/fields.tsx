/** Form fields that know the form they stand in: each keeps what was typed and shows its own error. */
import type { Child } from "hono/jsx";
import { Checkboxes } from "@/views/components/checkboxes.tsx";
import type { Item } from "@/views/components/choices.tsx";
import { FileUpload } from "@/views/components/file_upload.tsx";
import { Input, type InputSettings } from "@/views/components/input.tsx";
import type { Size } from "@/views/components/label.tsx";
import { PasswordInput } from "@/views/components/password_input.tsx";
import { Radios } from "@/views/components/radios.tsx";
import { type Option, Select } from "@/views/components/select.tsx";
import { Textarea } from "@/views/components/textarea.tsx";
import { chosen, firstError, type FormState, typed } from "@/views/form_state.ts";

export interface Field {
  readonly form: FormState;
  readonly name: string;
  readonly hint?: Child | undefined;
  readonly isPageHeading?: boolean | undefined;
}
export interface Labelled extends Field {
  readonly label: Child;
  readonly labelSize?: Size | undefined;
}
export interface Legended extends Field {
  readonly legend: Child;
  readonly legendSize?: Size | undefined;
}

export function TextField({ form, ...field }: Labelled & InputSettings) {
  return <Input {...field} {...answerTo(form, field.name)} value={typed(form, field.name)} />;
}

export function TextAreaField(
  { form, ...field }: Labelled & {
    readonly rows?: number | undefined;
    readonly maxLength?: number | undefined;
    readonly spellcheck?: boolean | undefined;
    readonly autocomplete?: string | undefined;
    readonly lang?: string | undefined;
    readonly dir?: "ltr" | "rtl" | undefined;
  },
) {
  return <Textarea {...field} {...answerTo(form, field.name)} value={typed(form, field.name)} />;
}

export function RadiosField(
  { form, ...field }: Legended & {
    readonly items: readonly Item[];
    readonly small?: boolean | undefined;
    readonly inline?: boolean | undefined;
  },
) {
  return <Radios {...field} {...answerTo(form, field.name)} value={typed(form, field.name)} />;
}

export function CheckboxesField(
  { form, ...field }: Legended & {
    readonly items: readonly Item[];
    readonly small?: boolean | undefined;
  },
) {
  return (
    <Checkboxes
      {...field}
      {...answerTo(form, field.name)}
      values={chosen(form, field.name)}
    />
  );
}

/** `empty` adds a first line such as "Choose a service", whose value is "". */
export function SelectField(
  { form, items, empty, ...field }: Labelled & {
    readonly items: readonly Option[];
    readonly empty?: string | undefined;
  },
) {
  return (
    <Select
      {...field}
      {...answerTo(form, field.name)}
      items={empty === undefined ? items : [{ value: "", label: empty }, ...items]}
      value={typed(form, field.name)}
    />
  );
}

/** Never filled in again after a failed attempt: a password is not sent back to a page. */
export function PasswordField(
  { form, ...field }: Labelled & {
    readonly autocomplete?: "current-password" | "new-password" | undefined;
    readonly numeric?: boolean | undefined;
  },
) {
  return <PasswordInput {...field} {...answerTo(form, field.name)} />;
}

export function FileField(
  { form, ...field }: Labelled & {
    readonly accept?: string | undefined;
    readonly multiple?: boolean | undefined;
    readonly capture?: "environment" | "user" | undefined;
  },
) {
  return <FileUpload {...field} {...answerTo(form, field.name)} />;
}

const answerTo = (form: FormState, name: string) => ({ id: name, error: firstError(form, name) });
