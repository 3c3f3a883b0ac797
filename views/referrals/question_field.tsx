/** One question of the history as the form control that fits it. */
import type { Question } from "@/domain/referrals/questions.ts";
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

export function QuestionField({ question, form }: { question: Question; form: FormState }) {
  const { key: name, label, hint } = question;
  const field = { form, name, hint };
  switch (question.kind) {
    case "choice":
      return (
        <RadiosField
          {...field}
          legend={label}
          items={question.options}
          inline={question.options.length < 4}
          small
        />
      );
    case "several":
      return (
        <>
          {/* Sent where no box is ticked, so that unticking all of them is told from not asking. */}
          <input type="hidden" name={name} value="" />
          <CheckboxesField {...field} legend={label} items={question.options} small />
        </>
      );
    case "list":
      return (
        <SelectField
          {...field}
          label={label}
          items={question.options}
          empty="Choose a site"
        />
      );
    case "number":
      return (
        <TextField
          {...field}
          label={label}
          inputMode="decimal"
          width={4}
          suffix={question.unit}
        />
      );
    case "line":
      return <TextField {...field} label={label} />;
    case "text":
      return <TextAreaField {...field} label={label} rows={question.rows} />;
  }
}
