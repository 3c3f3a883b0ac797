import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import { Hint } from "@/views/components/hint.tsx";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, describedBy, Question } from "@/views/components/question.tsx";

export function Textarea(
  { id, name, label, labelSize, value, rows = 5, maxLength, hint, error, isPageHeading, ...rest }:
    & Asked
    & {
      id: string;
      name: string;
      label: Child;
      labelSize?: Size | undefined;
      value?: string | undefined;
      rows?: number | undefined;
      /** Shows how many characters are left; the server still decides. */
      maxLength?: number | undefined;
      spellcheck?: boolean | undefined;
      autocomplete?: string | undefined;
      /** Of what is typed, where it is not the page's own language. */
      lang?: string | undefined;
      dir?: "ltr" | "rtl" | undefined;
      disabled?: boolean | undefined;
    },
) {
  const asked = { hint, error, isPageHeading };
  const counted = maxLength !== undefined;
  return (
    <Question
      id={id}
      label={label}
      labelSize={labelSize}
      class={counted ? "nhsuk-character-count" : undefined}
      maxLength={maxLength}
      {...asked}
    >
      <textarea
        class={classes(
          "nhsuk-textarea",
          error && "nhsuk-textarea--error",
        )}
        id={id}
        name={name}
        rows={rows}
        spellcheck={rest.spellcheck}
        disabled={rest.disabled}
        lang={rest.lang}
        dir={rest.dir}
        aria-describedby={describedBy(id, asked, counted ? `${id}-info` : undefined)}
        autocomplete={rest.autocomplete}
      >
        {whole(value)}
      </textarea>
      {counted && (
        <Hint id={`${id}-info`} class="nhsuk-character-count__message">
          You can enter up to {maxLength} characters
        </Hint>
      )}
    </Question>
  );
}

/** HTML drops the first line break inside a textarea; what a person typed is kept, so give it one more. */
function whole(value: string | undefined): string | undefined {
  return value && /^\r?\n/.test(value) ? `\n${value}` : value;
}
