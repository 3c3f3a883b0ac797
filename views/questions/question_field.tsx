/** One question of a service as the form control that fits it. */
import type { Option, Question } from "@/domain/questions/question.ts";
import { DateField } from "@/views/components/date_field.tsx";
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ChecklistField } from "@/views/questions/checklist_field.tsx";
import { NotKnown, withoutUnknown } from "@/views/questions/not_known.tsx";
import { offeredWithKept } from "@/views/questions/offered.ts";
import { SiteField } from "@/views/questions/site_field.tsx";

export function QuestionField({ question, form }: { question: Question; form: FormState }) {
  const { key: name, label, hint } = question;
  const field = { form, name, hint };
  switch (question.kind) {
    case "choice":
      return (
        <RadiosField
          {...field}
          legend={label}
          items={offeredWithKept(question.options, form, name)}
          inline={isShort(question.options)}
          small
        />
      );
    case "several":
      return (
        <>
          <SentEmpty name={name} />
          <CheckboxesField
            {...field}
            legend={label}
            items={offeredWithKept(question.options, form, name)}
            small
          />
        </>
      );
    case "checklist":
      return (
        <>
          <SentEmpty name={name} />
          <ChecklistField question={question} form={form} />
        </>
      );
    case "list":
      return (
        <SelectField
          {...field}
          label={label}
          items={offeredWithKept(question.options, form, name)}
          empty="Choose one"
        />
      );
    case "site":
      return <SiteField question={question} form={form} />;
    default:
      return (
        <>
          <Typed question={question} form={withoutUnknown(form, name)} />
          {question.mayBeUnknown && <NotKnown question={question} form={form} />}
        </>
      );
  }
}

function Typed({ question, form }: {
  question: Question & { readonly kind: "number" | "line" | "text" | "date" };
  form: FormState;
}) {
  const { key: name, label, hint } = question;
  const field = { form, name, hint };
  switch (question.kind) {
    case "number":
      return (
        <TextField {...field} label={label} inputMode="decimal" width={5} suffix={question.unit} />
      );
    case "date":
      return <DateField {...field} legend={label} />;
    case "line":
      return <TextField {...field} label={label} />;
    case "text":
      return <TextAreaField {...field} label={label} rows={question.rows} />;
  }
}

/** A few short words stand beside one another. */
const isShort = (options: readonly Option[]): boolean =>
  options.reduce((sum, { label }) => sum + label.length, 0) <= 40;

/** Sent where no box is ticked, so that unticking all of them is told from not asking. */
const SentEmpty = ({ name }: { name: string }) => <input type="hidden" name={name} value="" />;
