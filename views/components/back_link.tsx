import type { Child } from "hono/jsx";

export function BackLink({ href, children = "Back" }: { href: string; children?: Child }) {
  return <a class="nhsuk-back-link" href={href}>{children}</a>;
}
