import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export function Hint(
  { id, class: extra, children }: {
    id?: string | undefined;
    class?: string | undefined;
    children: Child;
  },
) {
  return <div class={classes("nhsuk-hint", extra)} id={id}>{children}</div>;
}
