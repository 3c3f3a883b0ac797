import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import type { Size } from "@/views/components/label.tsx";

export function Fieldset(
  { legend, legendSize, isPageHeading, role, describedBy, children }: {
    legend: Child;
    legendSize?: Size | undefined;
    isPageHeading?: boolean | undefined;
    role?: string | undefined;
    describedBy?: string | undefined;
    children?: Child;
  },
) {
  return (
    <fieldset class="nhsuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend
        class={classes(
          "nhsuk-fieldset__legend",
          legendSize && `nhsuk-fieldset__legend--${legendSize}`,
        )}
      >
        {isPageHeading ? <h1 class="nhsuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
