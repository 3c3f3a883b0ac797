import type { Child } from "hono/jsx";

export function ErrorMessage({ id, children }: { id?: string | undefined; children: Child }) {
  return (
    <span class="nhsuk-error-message" id={id}>
      <span class="nhsuk-u-visually-hidden">Error:</span>
      {children}
    </span>
  );
}
