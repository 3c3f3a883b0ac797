import type { Question } from "@/domain/questions/question.ts";
import { CheckboxesField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";

/** Answers to questions, of which some are chosen: of one question only. */
export function WhenField({ form, legend, questions }: {
  form: FormState;
  legend: string;
  questions: readonly Question[];
}) {
  const items = questions.flatMap((question) =>
    "options" in question
      ? question.options.map(({ value, label }) => ({
        value: `${question.key}:${value}`,
        label: `${question.short}: ${label}`,
      }))
      : []
  );
  if (items.length === 0) return <p>No question before it has answers to choose from.</p>;
  return (
    <CheckboxesField
      form={form}
      name="when"
      legend={legend}
      legendSize="s"
      hint="Choose answers of one question"
      items={items}
      small
    />
  );
}
