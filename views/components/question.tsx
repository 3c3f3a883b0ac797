/** What every form control stands in: its label or legend, hint, error, then the control itself. */
import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import { ErrorMessage } from "@/views/components/error_message.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { Hint } from "@/views/components/hint.tsx";
import { Label, type Size } from "@/views/components/label.tsx";

export interface Asked {
  readonly hint?: Child | undefined;
  readonly error?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

/** The ids that explain a control, in the order they are read out. */
export function describedBy(id: string, { hint, error }: Asked, also?: string): string | undefined {
  return classes(also, hint !== undefined && `${id}-hint`, error && `${id}-error`) || undefined;
}

export function Question(
  { id, label, labelSize, class: extra, maxLength, children, ...asked }: Asked & {
    id: string;
    label: Child;
    labelSize?: Size | undefined;
    class?: string | undefined;
    maxLength?: number | undefined;
    children: Child;
  },
) {
  return (
    <FormGroup error={asked.error} class={extra} maxLength={maxLength}>
      <Label for={id} size={labelSize} isPageHeading={asked.isPageHeading}>{label}</Label>
      <Explained id={id} {...asked} />
      {children}
    </FormGroup>
  );
}

export function GroupedQuestion(
  { id, legend, legendSize, role, children, ...asked }: Asked & {
    id: string;
    legend: Child;
    legendSize?: Size | undefined;
    role?: string | undefined;
    children: Child;
  },
) {
  return (
    <FormGroup error={asked.error}>
      <Fieldset
        legend={legend}
        legendSize={legendSize}
        isPageHeading={asked.isPageHeading}
        role={role}
        describedBy={describedBy(id, asked)}
      >
        <Explained id={id} {...asked} />
        {children}
      </Fieldset>
    </FormGroup>
  );
}

function FormGroup(
  { error, class: extra, maxLength, children }: {
    error?: string | undefined;
    class?: string | undefined;
    maxLength?: number | undefined;
    children: Child;
  },
) {
  return (
    <div
      class={classes("nhsuk-form-group", error && "nhsuk-form-group--error", extra)}
      data-maxlength={maxLength}
    >
      {children}
    </div>
  );
}

function Explained({ id, hint, error }: Asked & { id: string }) {
  return (
    <>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}
