import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export type Size = "s" | "m" | "l" | "xl";

export function Label(
  { for: control, size, isPageHeading, class: extra, children }: {
    for: string;
    size?: Size | undefined;
    isPageHeading?: boolean | undefined;
    class?: string | undefined;
    children: Child;
  },
) {
  const label = (
    <label class={classes("nhsuk-label", size && `nhsuk-label--${size}`, extra)} for={control}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 class="nhsuk-label-wrapper">{label}</h1> : label;
}
