import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export function Details(
  { summary, open, expander, children }: {
    summary: Child;
    open?: boolean | undefined;
    /** The bordered kind, for a part of the page rather than a word of help. */
    expander?: boolean | undefined;
    children: Child;
  },
) {
  return (
    <details class={classes("nhsuk-details", expander && "nhsuk-expander")} open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}
