/** "Not known" beside a field that is typed: an answer of its own, told from an empty field. */
import { type Question, unknownAnswer } from "@/domain/questions/question.ts";
import { Choices } from "@/views/components/choices.tsx";
import { chosen, type FormState } from "@/views/form_state.ts";

export function NotKnown({ question, form }: { question: Question; form: FormState }) {
  const { key, short } = question;
  return (
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small not-known" data-not-known={key}>
      <Choices
        kind="checkboxes"
        id={`${key}-not-known`}
        name={key}
        items={[{
          value: unknownAnswer,
          label: (
            <>
              Not known<span class="nhsuk-u-visually-hidden">: {short}</span>
            </>
          ),
        }]}
        checked={(value) => chosen(form, key).includes(value)}
      />
    </div>
  );
}

/** What the field itself shows. */
export const withoutUnknown = (form: FormState, key: string): FormState => ({
  ...form,
  values: {
    ...form.values,
    [key]: chosen(form, key).find((value) => value !== unknownAnswer && value !== ""),
  },
});
