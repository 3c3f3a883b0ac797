import { useOwnWords } from "@/views/components/own_words.ts";
import type { FormState } from "@/views/form_state.ts";

/**
 * Every error of a form at the top of its page, each a link to its field.
 * Errors under the name "form" belong to no field and are said without a link.
 */
export function ErrorSummary({ form }: { form: FormState }) {
  const found = Object.entries(form.errors).flatMap(([field, messages]) =>
    (messages ?? []).slice(0, field === "form" ? undefined : 1).map((message) => ({
      field,
      message,
    }))
  );
  if (found.length === 0) return null;
  return (
    <div class="nhsuk-error-summary" data-module="nhsuk-error-summary">
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{useOwnWords().problem}</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {found.map(({ field, message }) => (
              <li>{field === "form" ? message : <a href={`#${field}`}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
