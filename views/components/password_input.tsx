import { classes } from "@/views/components/classes.ts";
import type { Child } from "hono/jsx";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, describedBy, Question } from "@/views/components/question.tsx";

/** The Show button appears only where JavaScript runs: static/js/password.js unhides it. */
export function PasswordInput(
  { id, name, label, labelSize, value, autocomplete = "current-password", numeric, ...asked }:
    & Asked
    & {
      id: string;
      name: string;
      label: Child;
      labelSize?: Size | undefined;
      value?: string | undefined;
      autocomplete?: "current-password" | "new-password" | undefined;
      /** A PIN: digits are at hand, and no browser offers to keep it for the next person. */
      numeric?: boolean | undefined;
    },
) {
  return (
    <Question id={id} label={label} labelSize={labelSize} class="nhsuk-password-input" {...asked}>
      <div class="nhsuk-input-wrapper">
        <input
          class={classes(
            "nhsuk-input",
            "nhsuk-password-input__input",
            asked.error && "nhsuk-input--error",
          )}
          id={id}
          name={name}
          type="password"
          spellcheck={false}
          value={value}
          aria-describedby={describedBy(id, asked)}
          autocomplete={numeric ? "off" : autocomplete}
          inputmode={numeric ? "numeric" : undefined}
          autocapitalize="none"
        />
        <button
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle"
          type="button"
          aria-controls={id}
          aria-label="Show password"
          hidden
        >
          Show
        </button>
      </div>
    </Question>
  );
}
