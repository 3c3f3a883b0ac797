import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import { type Asked, describedBy, Question } from "@/views/components/question.tsx";
import type { Size } from "@/views/components/label.tsx";

/** How many characters the box is wide: it should say how long an answer is expected. */
export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export interface InputSettings {
  readonly type?: "text" | "email" | "tel" | "search" | "number" | "time" | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search" | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: "off" | "none" | "words" | "characters" | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly width?: Width | undefined;
  readonly prefix?: Child | undefined;
  readonly suffix?: Child | undefined;
  readonly disabled?: boolean | undefined;
  /** The id of a `<datalist>` that suggests what to type. */
  readonly list?: string | undefined;
}

export function Input(
  { id, name, label, labelSize, value, describedBy: also, hint, error, isPageHeading, ...rest }:
    & Asked
    & InputSettings
    & {
      id: string;
      name: string;
      label: Child;
      labelSize?: Size | undefined;
      value?: string | undefined;
      describedBy?: string | undefined;
    },
) {
  const asked = { hint, error, isPageHeading };
  const box = (
    <InputBox
      id={id}
      name={name}
      value={value}
      error={Boolean(error)}
      describedBy={describedBy(id, asked, also)}
      {...rest}
    />
  );
  return (
    <Question id={id} label={label} labelSize={labelSize} {...asked}>
      {rest.prefix !== undefined || rest.suffix !== undefined
        ? (
          <div class="nhsuk-input-wrapper">
            {rest.prefix !== undefined && <Affix kind="prefix" text={rest.prefix} />}
            {box}
            {rest.suffix !== undefined && <Affix kind="suffix" text={rest.suffix} />}
          </div>
        )
        : box}
    </Question>
  );
}

/** The box alone, for those that bring their own label. */
export function InputBox(
  { id, name, value, error, describedBy, class: extra, ...settings }: InputSettings & {
    id: string;
    name: string;
    value?: string | undefined;
    error?: boolean | undefined;
    describedBy?: string | undefined;
    class?: string | undefined;
  },
) {
  const { type = "text", width, spellcheck, inputMode } = settings;
  return (
    <input
      class={classes(
        "nhsuk-input",
        error && "nhsuk-input--error",
        width && `nhsuk-input--width-${width}`,
        extra,
      )}
      id={id}
      name={name}
      type={type}
      spellcheck={spellcheck}
      value={value}
      disabled={settings.disabled}
      aria-describedby={describedBy}
      autocomplete={settings.autocomplete}
      autocapitalize={settings.autocapitalize}
      inputmode={inputMode}
      list={settings.list}
    />
  );
}

function Affix({ kind, text }: { kind: "prefix" | "suffix"; text: Child }) {
  return <div class={`nhsuk-input-wrapper__${kind}`} aria-hidden="true">{text}</div>;
}
