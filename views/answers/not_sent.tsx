/** Somebody was quicker: what was typed stays on the page, to be copied. */
import { answerFieldNames, fieldLabels, wordFieldNames } from "@/domain/answers/details.ts";
import { type FormState, typed } from "@/views/form_state.ts";

export function NotSent({ form }: { form: FormState }) {
  const held: readonly string[] = ["diagnosis", "plan", ...wordFieldNames];
  const written = answerFieldNames.filter((name) => held.includes(name) && typed(form, name));
  if (written.length === 0) return null;
  return (
    <div class="nhsuk-inset-text">
      <h2 class="nhsuk-heading-s">Your answer was not sent. You wrote:</h2>
      <dl class="answer__parts">
        {written.map((name) => (
          <>
            <dt>{fieldLabels[name]}</dt>
            <dd class="kept-lines">{typed(form, name)}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
