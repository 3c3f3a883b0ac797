import type { Child } from "hono/jsx";

/** A wide table scrolls in its own box, by finger, mouse or arrow keys; the page never does. */
export function Scrolling({ label, children }: { label: string; children: Child }) {
  return <div class="scroll" role="region" aria-label={label} tabindex={0}>{children}</div>;
}
