import type { Child } from "hono/jsx";

export function InsetText({ children }: { children: Child }) {
  return (
    <div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">Information:</span>
      {children}
    </div>
  );
}
