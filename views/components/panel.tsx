import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

/** The end of a journey: what was done, and its reference. Holds the page's h1. */
export function Panel(
  { heading, interruption, children }: {
    heading: Child;
    /** Stops a journey for a question that must be answered first. */
    interruption?: boolean | undefined;
    children?: Child | undefined;
  },
) {
  return (
    <div class={classes("nhsuk-panel", interruption && "nhsuk-panel--interruption")}>
      <h1 class="nhsuk-panel__heading">{heading}</h1>
      <div class="nhsuk-panel__body">{children}</div>
    </div>
  );
}
